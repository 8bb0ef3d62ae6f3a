// Reads times of day.
import { numberInWords } from '../../language/number-words.ts';
import { type Reading, type Refusal, refuse, type SlipCode, slipOf } from './reading.ts';

/** Reads a time of day written 08:40 or 8:40; gives 08:40. 24:00 is the end of the day. */
export function readClock(written: string): Reading<string> {
  if (written === '24:00') return { value: written };
  const plain = /^(\d{1,2}):(\d\d)$/.exec(written);
  const time = plain ? timeOf(Number(plain[1]), Number(plain[2])) : null;
  if (time !== null) return { value: time };
  return timeRefusal(written);
}

function timeRefusal(written: string): Refusal<'time-style' | SlipCode> {
  const slip = slipOf(written);
  const text = (slip?.plain ?? written).replaceAll('：', ':').replaceAll('．', '.');
  const problem = slip?.problem ?? 'time-style';
  const ends = text.split(/\s*(?:-|–|—+|~|～|至|到)\s*/u);
  const [from, to] = ends.map(timeMeant);
  if (problem === 'time-style' && ends.length === 2 && from && to)
    return refuse(problem, { value: written, suggestion: from, rest: to });
  return refuse(problem, { value: written, suggestion: timeMeant(text) ?? undefined });
}

/** The time of day that a text certainly means, or null: 3点半 may be in the afternoon, and 15:3 half past. */
function timeMeant(text: string): string | null {
  const inDigits = /^(\d\d)(\d\d)$/.exec(text) ?? /^(\d{1,2})\s*[:：;；.]\s*(\d\d)(?::\d\d)?$/.exec(text);
  if (inDigits) return timeOf(Number(inDigits[1]), Number(inDigits[2]));
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?::(\d\d))?\s*([ap])\.?m\.?$/i.exec(text) ?? [];
  if (half !== undefined) {
    const hour = Number(hours) === 12 ? 0 : Number(hours);
    return hour > 11 ? null : timeOf(half.toLowerCase() === 'p' ? hour + 12 : hour, Number(minutes));
  }
  return timeInWords(text);
}

const inWords =
  /^(凌晨|上午|早上|早晨|中午|下午|傍晚|晚上|夜里)?\s*([\d一二两三四五六七八九十]{1,3})\s*([:点时.])(?:钟)?\s*([\d一二三四五六七八九十]{1,3}|半|一刻|三刻)?\s*分?$/;

function timeInWords(text: string): string | null {
  const [, part, hours = '', mark, minutes] = inWords.exec(text) ?? [];
  const isShort = (mark === ':' || mark === '.') && minutes !== undefined && minutes.length < 2;
  if (mark === undefined || isShort) return null;
  const hour = hourOf(part, numberOf(hours));
  if (hour === null || (part === undefined && mark === '点' && hour >= 1 && hour <= 6)) return null;
  return timeOf(hour, minutesOf(minutes));
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
