// Days and times in Chinese, and counting with days. Days are 'YYYY-MM-DD' and months 'YYYY-MM' throughout.
// Everything is counted in UTC, because date-fns counts in the time zone of the machine, where a day can be missing
// (Samoa, 30 December 2011).

/** A period of days; both ends are included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The age in full years on a day. */
export function ageOn(birth: string, day: string): number {
  return Math.max(0, Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0));
}

/** How much of a date is printed: without the year where the sentence already names it. */
export interface DateForm {
  readonly year?: boolean;
}

const millisecondsADay = 86_400_000;
const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** Whether a text is a day of the calendar, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`)) && addDays(text, 0) === text;
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
  // 1 January 1970 was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day that is `count` days later, or earlier where `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date((numberOf(day) + count) * millisecondsADay).toISOString().slice(0, 10);
}

/** The number of days from one day to another: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The last day of a month: 2024-02 → 2024-02-29. */
export function lastDayOf(month: string): string {
  const [y, m] = partsOf(month);
  const next =
    m === 12 ? `${String(y + 1).padStart(4, '0')}-01-01` : `${month.slice(0, 5)}${String(m + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** Every month that a period has days in, as 'YYYY-MM', in order. */
export function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addDays(lastDayOf(day.slice(0, 7)), 1)) {
    months.push(day.slice(0, 7));
  }
  return months;
}

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00Z`) / millisecondsADay;
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
}
