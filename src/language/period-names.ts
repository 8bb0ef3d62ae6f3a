// The days that the name of a reporting period stands for: 2024年秋季学期, 2024年上半年, 2023—2024学年第二学期.
import { addDays, type Days, lastDayOf } from './dates.ts';
import { numberInWords } from './number-words.ts';

/**
 * The days within which a period of this name lies. The margins are wide: figures are closed days before a half year
 * ends, and a term with its holidays is reported as one. Undefined for names that tell no days, or more than these:
 * 上学期 without its school year is spring in one province and autumn in another.
 */
export function daysAround(name: string): Days | undefined {
  const plain = plainName(name);
  const [, first = '', second, word] = /^(\d{4})(?:-(\d{4}))?学年(.*)$/.exec(plain) ?? [];
  if (word !== undefined) {
    return second === undefined || Number(second) === Number(first) + 1 ? inSchoolYear(Number(first), word) : undefined;
  }
  const [, year, part = ''] = /^(\d{4})年?(.*)$/.exec(plain) ?? [];
  return year === undefined ? undefined : inYear(Number(year), part);
}

/** With digits for the year, a hyphen between two, and no 度: 二〇二三～二〇二四学年度 → 2023-2024学年. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〇○零一二三四五六七八九]{4}/gu, (year) => String(numberInWords(year) ?? year))
    .replace(/^(\d{4})年?[-—–―~～至/]+(\d{4})年?(?=学年)/u, '$1-$2')
    .replace(/年度/u, '年');
}

function inSchoolYear(year: number, word: string): Days | undefined {
  if (word === '') return { from: `${year}-07-01`, to: `${year + 1}-09-10` };
  if (/^(?:第一|上|秋季?)学期$/u.test(word)) return autumnOf(year);
  return /^(?:第二|下|春季?)学期$/u.test(word) ? springOf(year + 1) : undefined;
}

function inYear(year: number, part: string): Days | undefined {
  if (/^秋季?学?期$/u.test(part)) return autumnOf(year);
  if (/^春季?学?期$/u.test(part)) return springOf(year);
  if (part === '') return months(year, 1, 12, 45);
  if (part === '上半年') return { ...months(year, 1, 6, 45), to: `${year}-07-20` };
  if (part === '下半年') return months(year, 7, 12, 45);
  const [, month] = /^(\d{1,2})月份?$/.exec(part) ?? [];
  if (month !== undefined) return isMonth(Number(month)) ? months(year, Number(month), Number(month), 15) : undefined;
  const [, quarter = ''] = /^第?([一二三四1234])季度$/u.exec(part) ?? [];
  const last = 3 * (Number(quarter) || (numberInWords(quarter) ?? 0));
  return quarter === '' ? undefined : months(year, last - 2, last, 20);
}

function autumnOf(year: number): Days {
  return { from: `${year}-07-01`, to: `${year + 1}-03-01` };
}

function springOf(year: number): Days {
  return { from: `${year}-01-10`, to: `${year}-09-10` };
}

/** Months of a year, with so many days on both sides. */
function months(year: number, first: number, last: number, margin: number): Days {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { from: addDays(`${month(first)}-01`, -margin), to: addDays(lastDayOf(month(last)), margin) };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
