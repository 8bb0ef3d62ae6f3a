// The usual reporting periods of schools and offices, and their names.
import { type Days, formatMonth, formatRange, lastDayOf } from './dates.ts';

/** A reporting period; both days are included. */
export interface Term {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/**
 * The school term of a day: spring is February to mid July, autumn September to January. The days from mid July to
 * the end of August belong to the spring before them.
 */
export function termOf(day: string): Term {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month >= 2 && month <= 8) return { from: `${year}-02-01`, to: `${year}-07-15`, name: `${year}年春季学期` };
  const autumn = month === 1 ? year - 1 : year;
  return { from: `${autumn}-09-01`, to: `${autumn + 1}-01-31`, name: `${autumn}年秋季学期` };
}

/** The half year of a day. */
export function halfYearOf(day: string): Term {
  const year = day.slice(0, 4);
  return Number(day.slice(5, 7)) <= 6
    ? { from: `${year}-01-01`, to: `${year}-06-30`, name: `${year}年上半年` }
    : { from: `${year}-07-01`, to: `${year}-12-31`, name: `${year}年下半年` };
}

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];

/** The usual name of days that are a year, half year, quarter or month of the calendar: 2024年第四季度. */
export function calendarName({ from, to }: Days): string | undefined {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  if (!from.endsWith('-01') || year !== to.slice(0, 4) || to !== lastDayOf(to.slice(0, 7))) return undefined;
  const length = Number(to.slice(5, 7)) - month + 1;
  if (length === 12) return `${year}年`;
  if (length === 1) return formatMonth(from.slice(0, 7));
  if ((month - 1) % length !== 0) return undefined;
  if (length === 6) return halfYearOf(from).name;
  return length === 3 ? `${year}年${quarters[(month - 1) / 3]}` : undefined;
}

/** What any days are called in a title: by their name in the calendar, by whole months, or from day to day. */
export function nameOfDays(days: Days): string {
  const { from, to } = days;
  const isWhole = from.endsWith('-01') && to === lastDayOf(to.slice(0, 7));
  return calendarName(days) ?? (isWhole ? monthsBetween(days) : formatRange(from, to));
}

/** 2024年9月至12月, 2023年9月至2024年6月: the months from one day to another. */
export function monthsBetween({ from, to }: Days, { year = true } = {}): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const start = formatMonth(first, { year: year || !isOneYear });
  return first === last ? start : `${start}至${formatMonth(last, { year: !isOneYear })}`;
}

/** The word for a period in its own report, by its name: 本学期, 上半年; 期内 for a name that is none of these. */
export function wordOfPeriod(name: string): string {
  const [, half] = /([上下]半年)$/u.exec(name) ?? [];
  if (half !== undefined) return half;
  const [, length] = /(学期|学年|季度)$/u.exec(name) ?? [];
  if (length !== undefined) return `本${length}`;
  if (/^\d{4}年\d{1,2}月$/u.test(name)) return '本月';
  return /^\d{4}年(?:度)?$/u.test(name) ? '年内' : '期内';
}
