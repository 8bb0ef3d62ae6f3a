// Labels: the short words that counts are split by (品名, 类别, 村, 职务). One thing typed in two spellings gets one
// label. Prose is never touched. Grades and classes are in grades.ts.
import { numberInWords } from './number-words.ts';
import { chineseNumeral } from './numerals.ts';

/**
 * A label in the one form it is printed in: letters, digits and blanks of half width, pairs of brackets of full width
 * beside Chinese, no blank between Chinese and other characters. 打印纸　Ａ４ and 打印纸A4 are one.
 */
export function labelOf(written: string): string {
  const plain = written
    .replace(/[０-９Ａ-Ｚａ-ｚ％＋－．／]/g, halfWidth)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=[A-Za-z\d])|(?<=[A-Za-z\d]) (?=\p{Script=Han})/gu, '');
  return /\p{Script=Han}/u.test(plain)
    ? plain.replace(/ ?[(（]([^()（）]*)[)）] ?/g, (_, inside: string) => `（${inside.trim()}）`)
    : plain.replace(/（([^()（）]*)）/g, '($1)');
}

/** The label of a category, an item or a level: without blanks in Chinese, which part no words there. */
export function closeLabelOf(written: string): string {
  return labelOf(written).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** The title of a rule: as labelOf, without the 《》 that some type around it. */
export function ruleTitleOf(written: string): string {
  return labelOf(written).replace(/^《([^《》]+)》$/u, '$1');
}

/** The label of a village or group: as closeLabelOf, and 第1组 and 1组 as 一组, also behind 上湾村. */
export function placeLabelOf(written: string): string {
  const label = closeLabelOf(written);
  const [, place = '', number = ''] = /^(.*?[村社区]|)第?(\d{1,2}|[一二三四五六七八九十]{1,3})组$/u.exec(label) ?? [];
  return number === '' ? label : `${place}${numeralOf(number) ?? number}组`;
}

const ending = /^(?:村|社区|组|村民小组|民小组|村委会|委会)$/;
const town = /(?:[县镇乡区]|街道|办事处)$/;

/** Whether a place may be another one with less said: 上湾 beside 上湾村 or 清溪镇上湾. */
export function isFullerPlace(place: string, fuller: string): boolean {
  if (place.length < 2 || fuller.length <= place.length) return false;
  if (fuller.startsWith(place)) return ending.test(fuller.slice(place.length));
  return fuller.endsWith(place) && town.test(fuller.slice(0, -place.length));
}

/** A bare number under a key that says what it numbers, with that word: 1 under 村民小组 or 各组户数 is 1组. */
export function groupMeant(written: string, key: string): string {
  return ['村民小组', '各组户数'].includes(key.trim()) && /^\s*[\d０-９]{1,2}\s*$/.test(written)
    ? `${written.trim()}组`
    : written;
}

const total = /^(?:[合共总小]计|一共|总共|全部|总[数额人户金价](?:[数额])?|总人次)(?:人数|户数|数量|金额)?$/u;

/** Whether a word names all of what stands beside it: 合计, 总人数. */
export function isTotal(word: string): boolean {
  return total.test(word);
}

/** Whether a word names a part of what stands beside it: 其中女生. */
export function isPartOfPart(word: string): boolean {
  return /^其中./u.test(word);
}

/** The Chinese numeral of 1 to 99, typed in digits or numerals; undefined for anything else. */
export function numeralOf(written: string): string | undefined {
  const number = /^\d{1,2}$/.test(written) ? Number(written) : numberInWords(written);
  return number === null || number < 1 || number > 99 ? undefined : chineseNumeral(number);
}

function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
