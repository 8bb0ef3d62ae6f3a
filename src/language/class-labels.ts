// Grades and classes as labels: which spellings are one, and how it is printed. Their order is in grades.ts.
import { gradeOf, wordOfGrade } from './grades.ts';
import { labelOf, numeralOf } from './labels.ts';
import { numberInWords } from './number-words.ts';

const primary = '[一二三四五六七八九]|十[一二]?|1[0-2]|[1-9]';
const classNumber = '[1-9]\\d?|[一二三四五六七八九十]{1,3}';
const bracketed = `\\((${classNumber})\\)班?`;
const plain = `(${classNumber})班`;

// Every form in which grade and number can be told apart: 三一班 is 三（1）班, but 三十一班 may be any of two.
const forms: readonly RegExp[] = [
  `(?:小学)?(${primary})(?:年级?)?${bracketed}`,
  `(?:小学)?(${primary})年级?${plain}`,
  `(${primary})[.·・-]${plain}`,
  `([一二三四五六七八九]|十[一二]?)([1-9]\\d?)班`,
  `([一二三四五六七八九])([一二三四五六七八九])班`,
  `([初高]中?[一二三123](?:年级)?)(?:${bracketed}|${plain})`,
  `([托小中大])班?(?:${bracketed}|${plain})`,
  `(\\d{2,4}级)(?:${bracketed}|${plain})`,
  `()(?:\\((${classNumber})\\)班|${plain})`,
].map((form) => new RegExp(`^${form}$`));

/** A grade as it is printed: 四 and 4年级 as 四年级, 初中二年级 as 初二. What is no usual grade stays as typed. */
export function gradeLabelOf(written: string): string {
  const text = withoutBlanks(written);
  const [, school, year = ''] = /^([初高])中?([一二三123])(?:年级)?$/.exec(text) ?? [];
  if (school !== undefined) return `${school}${numeralOf(year) ?? year}`;
  const [, grade = ''] = new RegExp(`^(?:小学)?(${primary})(?:年级)?$`).exec(text) ?? [];
  return grade === '' ? labelOf(written).replaceAll(' ', '') : `${numeralOf(grade) ?? grade}年级`;
}

/**
 * A class as it is printed: with full-width brackets and no blanks. A number alone is one of the grade: 1班 of 三年级 is
 * 三（1）班, since 四年级 may have a 1班, too. Numbers of three digits (301班) tell the grade themselves.
 */
export function classLabelOf(written: string, grade = ''): string {
  const label = labelOf(written).replaceAll(' ', '');
  const { grade: own, number } = partsOf(/^\d{1,2}$/.test(label) ? `${label}班` : label) ?? {};
  if (own === '' && number !== undefined && (gradeOf(grade) ?? 0) > 0) {
    return `${grade.replace(/年级$/, '')}（${number}）班`;
  }
  return /^\d+$|^[^（）班]+（\d+）$/.test(label) ? `${label}班` : label;
}

/**
 * A text that is equal for two spellings of one class: 三（1）班, 3.1班 and 三年级一班. Undefined where the spelling does
 * not tell its parts. 初一 and 七年级 are told apart: where primary school has five years, they are two grades.
 */
export function classKeyOf(written: string): string | undefined {
  const parts = partsOf(written);
  return parts && `${parts.grade}|${parts.number}`;
}

/**
 * A text that is equal for two classes, or two grades, that may be one: 301班 and 三（1）班, 初一 and 七年级, 23级 and
 * 2023级. Undefined for others.
 */
export function looseKeyOfClass(written: string): string | undefined {
  const text = withoutBlanks(written);
  const [, grade, number = ''] = /^([1-9])(\d\d)班$/.exec(text) ?? [];
  if (grade !== undefined) return `${grade}|${Number(number)}`;
  const [, year] = /^(?:20)?(\d\d)级/.exec(text) ?? [];
  const parts = partsOf(written);
  if (year !== undefined) return `${year}级|${parts?.number ?? ''}`;
  const label = parts?.grade || gradeLabelOf(text);
  const isUsual = /^(?:[一二三四五六七八九十]+年级|[初高][一二三])$/.test(label);
  return isUsual ? `${gradeOf(label)}|${parts?.number ?? ''}` : undefined;
}

/** The word for the grade of a class: 三年级 for 三（1）班, 初二 for 初二（3）班. Undefined where the class names none. */
export function gradeWordOfClass(written: string): string | undefined {
  const { grade = '' } = partsOf(written) ?? {};
  return /^[初高]/.test(grade) ? grade : wordOfGrade(gradeOf(grade || written) ?? 0);
}

/** The grade of a class as a label ('' for 2班) and its number in digits. */
function partsOf(written: string): { readonly grade: string; readonly number: string } | undefined {
  const text = withoutBlanks(written);
  for (const form of forms) {
    const [, grade, ...numbers] = form.exec(text) ?? [];
    const number = numbers.find((found) => found !== undefined);
    if (grade === undefined || number === undefined) continue;
    return { grade: grade === '' ? '' : gradeLabelOf(grade), number: digitsOf(number) };
  }
  return undefined;
}

function digitsOf(number: string): string {
  return /^\d+$/.test(number) ? number : `${numberInWords(number) ?? number}`;
}

// NFKC gives digits and brackets of half width.
function withoutBlanks(written: string): string {
  return written.normalize('NFKC').replace(/\s/g, '');
}
