// Reads days.
import { formatWeekday, isDay } from '../../language/dates.ts';
import { numberInWords } from '../../language/number-words.ts';
import { type Reading, refuse, type SlipCode, slipOf } from './reading.ts';

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
  const meant = dayMeant(written);
  if (meant !== null) return refuse('date-style', { value: written, suggestion: meant });
  const parts = partsOfDay(written);
  return refuse(parts === null || isCut(written, parts) ? 'date-style' : 'date-impossible', { value: written });
}

/** The day a text most likely means, YYYY-MM-DD; null if there is none, or it does not exist. */
export function dayMeant(written: string): string | null {
  const parts = partsOfDay(written) ?? partsOfDay(tidied(written));
  if (!parts || isCut(written, parts)) return null;
  const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
  return isDay(day) && isOnWeekday(written, day) ? day : null;
}

/** Whether a month or a day has lost a digit: of 09-2 and 9-02, one has two digits though it needs only one. */
function isCut(written: string, [, , month = '', day = '']: RegExpExecArray): boolean {
  const isShort = (month.startsWith('0') && day.length === 1) || (day.startsWith('0') && month.length === 1);
  return isShort && !/[月日号]/.test(written);
}

function partsOfDay(written: string): RegExpExecArray | null {
  return (
    yearMonthDay.exec(written) ??
    yearMonthDay.exec(dayInWords(written)) ??
    /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)$/.exec(written)
  );
}

const besideDay =
  /\s*(?:[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?)?\s*(?:凌晨|早[上晨]|[上中下]午|傍晚|晚上|夜里)?\s*[。．，,；;、]?$/u;

/**
 * A day without slips of the hand, and without what stands behind it: 2O24-09-12, 2024-09-1 2, 2024 09 12, 2024--09-12,
 * 2024-09-12（周四）.
 */
function tidied(written: string): string {
  const day = written
    .replace(besideDay, '')
    .replace(/(?<=\d)[Oo](?=[\d-])/g, '0')
    .replace(/(?<=[\d-])[lI]|[lI](?=\d)/g, '1')
    .replace(/-{2,}/g, '-');
  return /^\d{4}\s+\d{1,2}\s+\d{1,2}$/.test(day) ? day.replace(/\s+/g, '-') : day.replace(/\s/g, '');
}

/** Whether a day has the weekday that is written beside it, if there is one. */
function isOnWeekday(written: string, day: string): boolean {
  const [, weekday] = /(?:周|星期|礼拜)([一二三四五六日天])/u.exec(written) ?? [];
  return weekday === undefined || formatWeekday(day) === `星期${weekday.replace('天', '日')}`;
}

/** The month a text most likely means, YYYY-MM, or null. */
export function monthMeant(written: string): string | null {
  const parts = yearMonth.exec(written) ?? yearMonth.exec(dayInWords(written));
  const month = Number(parts?.[2]);
  return parts && month >= 1 && month <= 12 ? `${parts[1]}-${String(month).padStart(2, '0')}` : null;
}

/** 二〇二四年九月二日 → 2024年9月2日. */
function dayInWords(written: string): string {
  return written
    .replace(/^[〇零○Ｏ一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => numberInWords(digit) ?? 0).join(''),
    )
    .replace(/[一二三四五六七八九十]+(?=[月日号])/g, (words) => String(numberInWords(words) ?? words));
}
