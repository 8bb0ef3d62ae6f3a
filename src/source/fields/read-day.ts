// Reads days and times of day.
import { isDay } from '../../language/dates.ts';
import { numberInWords } from '../../language/number-words.ts';
import { type Reading, type Refusal, refuse, type SlipCode, slipOf } from './reading.ts';

const yearMonthDay =
  /^(\d{4})\s*[-年./－—–]\s*(\d{1,2})\s*[-月./－—–]\s*(\d{1,2})\s*[日号]?(?:[\sT]*\d{1,2}[:：点时].*)?$/;
const yearMonth = /^(\d{4})\s*[-年./－—–]\s*(\d{1,2})\s*月?份?$/;

type DayCode = 'date-style' | 'date-impossible' | SlipCode;

/** Reads a day, YYYY-MM-DD. Other notations are refused, with the text to type instead. */
export function readDay(written: string): Reading<string, DayCode> {
  if (isDay(written)) return { value: written };
  const slip = slipOf(written);
  if (slip) return refuse(slip.problem, { value: written, suggestion: dayMeant(slip.plain) ?? undefined });
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return refuse('date-impossible', { value: written });
  const parts = yearMonthDay.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plainYear(written));
  if (!parts && yearMonthDay.exec(dayInWords(written)) === null) return refuse('date-style', { value: written });
  const meant = dayMeant(written);
  return meant === null
    ? refuse('date-impossible', { value: written })
    : refuse('date-style', { value: written, suggestion: meant });
}

/** The day a text most likely means, YYYY-MM-DD; null if there is none, or it does not exist. */
export function dayMeant(written: string): string | null {
  const parts =
    yearMonthDay.exec(written) ?? yearMonthDay.exec(dayInWords(written)) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (!parts) return null;
  const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The month a text most likely means, YYYY-MM, or null. */
export function monthMeant(written: string): string | null {
  const parts = yearMonth.exec(written) ?? yearMonth.exec(dayInWords(written));
  const month = Number(parts?.[2]);
  return parts && month >= 1 && month <= 12 ? `${parts[1]}-${String(month).padStart(2, '0')}` : null;
}

/** The text if it is eight digits that begin with a year from 1900 to 2099; otherwise ''. */
function plainYear(written: string): string {
  return /^(19|20)\d{6}$/.test(written) ? written : '';
}

/** 二〇二四年九月二日 → 2024年9月2日. */
function dayInWords(written: string): string {
  return written
    .replace(/^[〇零○Ｏ一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => numberInWords(digit) ?? 0).join(''),
    )
    .replace(/[一二三四五六七八九十]+(?=[月日号])/g, (words) => String(numberInWords(words) ?? words));
}

/** Reads a time of day written 08:40 or 8:40; gives 08:40. */
export function readClock(written: string): Reading<string> {
  const plain = /^(\d{1,2}):(\d\d)$/.exec(written);
  const time = plain ? timeOf(Number(plain[1]), Number(plain[2])) : null;
  if (time !== null) return { value: time };
  return timeRefusal(written);
}

function timeRefusal(written: string): Refusal<'time-style' | SlipCode> {
  const slip = slipOf(written);
  const text = (slip?.plain ?? written).replaceAll('：', ':').replaceAll('．', '.');
  const parts =
    /^(凌晨|上午|早上|早晨|中午|下午|傍晚|晚上|夜里)?\s*([\d一二两三四五六七八九十]{1,3})\s*[:点时.](?:钟)?\s*([\d一二三四五六七八九十]{1,3}|半|一刻|三刻)?\s*分?(?::\d\d)?$/.exec(
      text,
    );
  const problem = slip?.problem ?? 'time-style';
  if (!parts) return refuse(problem, { value: written });
  const hour = hourOf(parts[1], numberOf(parts[2] ?? ''));
  const time = hour === null ? null : timeOf(hour, minutesOf(parts[3]));
  return refuse(problem, { value: written, suggestion: time ?? undefined });
}

/** The hours for which people use each part of the day. */
const hoursOfDay: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  凌晨: [[0, 6]],
  早上: [[4, 11]],
  早晨: [[4, 11]],
  上午: [[5, 12]],
  中午: [[11, 14]],
  下午: [[12, 19]],
  傍晚: [[16, 20]],
  晚上: [[17, 23]],
  夜里: [
    [20, 23],
    [0, 5],
  ],
};

/**
 * Of `hour` and `hour` + 12, the one in the part of the day (中午1点 is 13, 夜里2点 is 2); null if neither is
 * (晚上12点).
 */
function hourOf(part: string | undefined, hour: number): number | null {
  if (part === undefined) return hour;
  const hours = hoursOfDay[part] ?? [];
  const isIn = (one: number) => hours.some(([first, last]) => one >= first && one <= last);
  return [hour, hour + 12].find(isIn) ?? null;
}

function minutesOf(words: string | undefined): number {
  if (words === undefined) return 0;
  const named: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
  return named[words] ?? numberOf(words);
}

function numberOf(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : (numberInWords(words.replace('两', '二')) ?? Number.NaN);
}

function timeOf(hour: number, minute: number): string | null {
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
