// The order of grades and classes, which no alphabetical order gives: 一年级 … 六年级, 七年级 or 初一, 高一.
import { numberInWords } from './number-words.ts';
import { compareText } from './order.ts';

const gradeWords = [...'一二三四五六七八九'].map((numeral) => `${numeral}年级`).concat('高一', '高二', '高三');
const nursery = ['托班', '小班', '中班', '大班', '学前'];

/**
 * The grade of a class or grade as written: 四（2）班, 四年级 and 4.2班 give 4, 初一 gives 7, 高三 12, 学前班 0, and
 * nursery classes less than 0. Undefined when the text names no grade.
 */
export function gradeOf(written: string): number | undefined {
  return parse(written).grade;
}

/** The word for a grade: 四年级, or 高一 for grade 10. Undefined for nursery classes, which have names of their own. */
export function wordOfGrade(grade: number): string | undefined {
  return gradeWords[grade - 1];
}

/**
 * Orders grades and classes as a school lists them. Texts without a grade come last, in the order of their
 * characters.
 */
export function compareClasses(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  return (
    (left.grade ?? Number.MAX_SAFE_INTEGER) - (right.grade ?? Number.MAX_SAFE_INTEGER) ||
    left.number - right.number ||
    compareText(a, b)
  );
}

// 四年级, 四（2）班, 四年2班; 四2班 and 四二班, but not 42班 or 四十一班, in which grade and class cannot be told apart.
const gradeForm =
  /^(?:([初高])中?([一二三123])|(?:小学)?(十?[一二三四五六七八九十]|1[0-2]|[1-9])(?=年级|年[\d一二三四五六七八九(]|[(.-])|([一二三四五六七八九])(?=(?:[1-9]\d?|[一二三四五六七八九])班))/;

function parse(written: string): { grade: number | undefined; number: number } {
  // NFKC turns full-width digits and brackets into half-width ones.
  const text = written.normalize('NFKC').replace(/\s/g, '');
  const early = nursery.findIndex((name) => text.includes(name));
  if (early >= 0) return { grade: early - nursery.length + 1, number: numberIn(text) };
  const [, school, middle, marked, bare] = gradeForm.exec(text) ?? [];
  const primary = marked ?? bare;
  const grade = middle
    ? valueOfNumeral(middle) + (school === '初' ? 6 : 9)
    : primary
      ? valueOfNumeral(primary)
      : undefined;
  const rest = text.replace(/^(?:[初高]中?[一二三123]|(?:小学)?(?:十?[一二三四五六七八九十]|\d+))(?:年级)?/, '');
  return { grade, number: numberIn(rest) };
}

function numberIn(text: string): number {
  const found = /\d+|[一二三四五六七八九十]+/.exec(text)?.[0];
  return found === undefined ? 0 : valueOfNumeral(found);
}

function valueOfNumeral(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : (numberInWords(written) ?? 0);
}
