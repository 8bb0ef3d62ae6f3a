// Who belongs to a family: the words for parents, guardians and other relatives.

const relatives = [
  '父亲 母亲 父母 双亲 爸爸 妈妈 爸 妈 家长 监护人 照料人 照护人',
  '祖父 祖母 祖父母 外祖父 外祖母 外祖父母 爷爷 奶奶 爷 奶 外公 外婆 姥爷 姥姥 公公 婆婆 岳父 岳母',
  '伯父 伯母 伯伯 大伯 叔叔 叔父 婶婶 姑姑 姑妈 姑母 姑父 姑丈 姨妈 姨母 姨父 姨 舅舅 舅妈 舅父 舅母',
  '儿子 女儿 儿女 子女 儿媳 儿媳妇 女婿 侄子 侄女 侄儿 外甥 外甥女 孙子 孙女 外孙 外孙女',
  '哥哥 姐姐 弟弟 妹妹 哥 姐 弟 妹 兄弟 姐妹 嫂子 堂哥 堂姐 表哥 表姐 丈夫 妻子 爱人 老伴 配偶',
  '亲属 亲戚 亲人 亲友 家人 家属 近亲',
].flatMap((line) => line.split(' '));
const english =
  'father mother parent guardian grandfather grandmother grandparent uncle aunt son daughter brother sister wife husband relative';

const one = `(?:${relatives.toSorted((a, b) => b.length - a.length).join('|')})`;
// 张某某的母亲, 在外务工的父亲, 学生家长, 大女儿; not 代管家长, who are teachers, nor 张奶奶, who may be a neighbour.
const whose = '(?:.*的|孩子|学生|儿童|老人|其他?)?[大小二三四五]?';
const inChinese = new RegExp(`^${whose}${one}+(?:[（(].*[）)])?$`, 'u');
const inEnglish = new RegExp(`^(?:${english.split(' ').join('|')})s?$`, 'iu');

/** Whether words name only relatives: 母亲, 爷爷奶奶, 父母或其他亲属. In doubt they do not. */
export function isKin(words: string): boolean {
  const parts = words.split(/[、，,;；/]|和|与|及|或/u).map((part) => part.trim());
  return parts.every((part) => inChinese.test(part) || inEnglish.test(part));
}
