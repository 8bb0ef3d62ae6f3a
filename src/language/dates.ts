// Days and times in Chinese, and counting with days. Days are 'YYYY-MM-DD' and months 'YYYY-MM' throughout. date-fns
// counts, on dates in UTC: in the zone of the machine a day can be missing (Samoa, 30 December 2011).
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

/** A period of days; both ends are included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The age in full years on a day. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return Math.max(0, day.slice(5) < birth.slice(5) ? years - 1 : years);
}

/** How much of a date is printed: without the year where the sentence already names it. */
export interface DateForm {
  readonly year?: boolean;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** Whether a text is a day of the calendar, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = dateOf(text);
  // Of 30 February JavaScript makes 1 March.
  return isValid(date) && dayOf(date) === text;
}

/** 2024-09-02 → 2024年9月2日, or 9月2日 without the year (GB/T 15835-2011: month and day are not padded). */
export function formatDay(day: string, { year = true }: DateForm = {}): string {
  const [y, m, d] = partsOf(day);
  return `${year ? `${y}年` : ''}${m}月${d}日`;
}

/**
 * 2024-12-31 → 2024年底, 2024-06-30 → 2024年6月底: the words for the last day of a year or month, used for a total as
 * of that day. Other days are printed as formatDay does.
 */
export function formatEnd(day: string): string {
  const [y, m] = partsOf(day);
  if (day !== lastDayOf(day.slice(0, 7))) return formatDay(day);
  return m === 12 ? `${y}年底` : `${y}年${m}月底`;
}

/** 2024-09 → 2024年9月. */
export function formatMonth(month: string, { year = true }: DateForm = {}): string {
  const [y, m] = partsOf(month);
  return `${year ? `${y}年` : ''}${m}月`;
}

/** 2024年11月25日至29日: what both ends share is printed once; a single day is printed as a day. */
export function formatRange(from: string, to: string, form: DateForm = {}): string {
  if (from === to) return formatDay(from, form);
  const [y1, m1] = partsOf(from);
  const [y2, m2, d2] = partsOf(to);
  if (y1 !== y2) return `${formatDay(from)}至${formatDay(to)}`;
  return `${formatDay(from, form)}至${m1 === m2 ? `${d2}日` : formatDay(to, { year: false })}`;
}

/** 2024年9月 where days are a whole month, else 2024年9月1日至2025年1月17日. */
export function formatSpan({ from, to }: Days): string {
  const month = from.slice(0, 7);
  return from === `${month}-01` && to === lastDayOf(month) ? formatMonth(month) : formatRange(from, to);
}

/** The date of an entry: a day, a range, or a month. */
export function formatWhen(when: Days & { readonly type: 'day' | 'range' | 'month' }, form: DateForm = {}): string {
  return when.type === 'month' ? formatMonth(when.from.slice(0, 7), form) : formatRange(when.from, when.to, form);
}

/** 08:40 → 8时40分, 08:00 → 8时, 14:05 → 14时05分. */
export function formatTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)}时${Number(minute) === 0 ? '' : `${minute}分`}`;
}

/** 2024-09-02 → 星期一 (weekdays are written in Chinese numerals: GB/T 15835-2011). */
export function formatWeekday(day: string): string {
  return `星期${weekdays[weekdayOf(day) - 1]}`;
}

/** The day of the week: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return getISODay(dateOf(day));
}

/** The day that is `count` days later, or earlier where `count` is negative. */
export function addDays(day: string, count: number): string {
  return dayOf(addDaysTo(dateOf(day), count));
}

/** The number of days from one day to another: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The last day of a month: 2024-02 → 2024-02-29. */
export function lastDayOf(month: string): string {
  return dayOf(lastDayOfMonth(dateOf(`${month}-01`)));
}

/** Every month that a period has days in, as 'YYYY-MM', in order. */
export function monthsOf(from: string, to: string): string[] {
  if (to.slice(0, 7) < from.slice(0, 7)) return [];
  return eachMonthOfInterval({ start: dateOf(from), end: dateOf(to) }).map((date) => dayOf(date).slice(0, 7));
}

function dayOf(moment: Date): string {
  return formatISO(moment, { representation: 'date' });
}

// date-fns gives dates of the class that it is given. UTCDate would make three formats for printing at each start.
function dateOf(day: string): Date {
  return new UTCDateMini(`${day}T00:00Z`);
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
}
