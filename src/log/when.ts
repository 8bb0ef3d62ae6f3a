// The day, range of days, or month of an entry. Days are 'YYYY-MM-DD', months 'YYYY-MM': a Date would have a time zone.
import type { z } from 'zod';
import { addDays, isDay, lastDayOf } from '../language/dates.ts';
import { scalar } from '../source/fields/fields.ts';
import { dayMeant, monthMeant, readDay } from '../source/fields/read-day.ts';
import { type Reading, refuse, slipOf } from '../source/fields/reading.ts';

/** When an entry happened. `from` and `to` are the first and last day; for a month, those of the month. */
export type When =
  | { readonly type: 'day'; readonly from: string; readonly to: string }
  | { readonly type: 'range'; readonly from: string; readonly to: string }
  | { readonly type: 'month'; readonly from: string; readonly to: string; readonly month: string };

/** Reads `2024-09-02`, `2024-11-25..2024-11-29` or `2024-11`. Reports date-style, date-impossible, end-before-start. */
export const whenField: z.ZodType<When, string> = scalar('when', readWhen);

function readWhen(written: string): Reading<When> {
  const day = readDay(written);
  if ('value' in day) return { value: { type: 'day', from: day.value, to: day.value } };
  if (/^\d{4}-\d\d$/.test(written)) return monthOf(written);
  const ends = written.split(/\s*\.\.\s*/);
  if (ends.length === 2 && ends.every((end) => /^\d{4}-\d\d-\d\d$/.test(end)))
    return rangeOf(written, ends[0] ?? '', ends[1] ?? '');
  if (day.problem !== 'date-impossible' && day.values.suggestion !== undefined) return day;
  const plain = slipOf(written)?.plain ?? written;
  const range = rangeMeant(plain);
  if (range !== null && range.to < range.from) return rangeOf(written, range.from, range.to);
  const meant = range === null ? monthMeant(plain) : `${range.from}..${range.to}`;
  if (meant === null) return day;
  const problem = day.problem === 'date-impossible' ? 'date-style' : day.problem;
  return refuse(problem, { value: written, suggestion: meant });
}

function monthOf(month: string): Reading<When> {
  const from = `${month}-01`;
  if (!isDay(from)) return refuse('date-impossible', { value: month });
  return { value: { type: 'month', month, from, to: lastDayOf(month) } };
}

function rangeOf(written: string, from: string, to: string): Reading<When> {
  if (!isDay(from) || !isDay(to)) return refuse('date-impossible', { value: written });
  // Whether they have changed places or one is wrong, a person knows.
  if (to < from) return refuse('end-before-start', { from, to });
  return from === to ? { value: { type: 'day', from, to } } : { value: { type: 'range', from, to } };
}

/** The days that a text most likely means, as they are to be written; null for a month, and where it is not certain. */
export function daysMeant(written: string): string | null {
  const day = dayMeant(written);
  if (day !== null) return day;
  const range = rangeMeant(written);
  return range === null || range.to < range.from ? null : `${range.from}..${range.to}`;
}

/**
 * The ends of a range, as they stand: 2024年11月25日至29日, 2024-11-25~2024-11-29, 2024.11.25-11.29. The end may leave out
 * year and month.
 */
function rangeMeant(written: string): { readonly from: string; readonly to: string } | null {
  const listed = written.split(/\s*[、，,和]\s*/);
  const ends = written.split(/\s*(?:\.{2,}|…+|[~～至到]|——?|--|(?<=[日号])\s*[-–－])\s*/);
  const [first = '', last = ''] = [listed, ends].find(({ length }) => length === 2) ?? splitAtHyphen(written);
  const from = dayMeant(first);
  if (from === null) return listed.length === 2 ? null : monthsMeant(first, last);
  const [year, month] = from.split('-');
  const inMonth = `${year}-${/^\d\d(?!\d)/.test(last) ? month : Number(month)}-${last}`;
  const to = dayMeant(last) ?? dayMeant(`${from.slice(0, 5)}${last}`) ?? dayMeant(inMonth);
  if (to === null) return null;
  // Two days that are only named are a range if nothing lies between them.
  return listed.length === 2 && to !== addDays(from, 1) ? null : { from, to };
}

/** From the first day of a month to the last of another: 2024-09..2024-10, 2024年9月至11月. */
function monthsMeant(first: string, last: string): { readonly from: string; readonly to: string } | null {
  const from = monthMeant(first);
  const to = from && (monthMeant(last) ?? monthMeant(`${from.slice(0, 4)}年${last}`));
  return from && to && from <= to ? { from: `${from}-01`, to: lastDayOf(to) } : null;
}

/** A hyphen separates two days only if their numbers are separated by something else: 2024.11.25-11.29. */
function splitAtHyphen(written: string): string[] {
  const ends = written.split(/\s*[-–]\s*/);
  return ends.length === 2 && /[./年]/.test(ends[0] ?? '') ? ends : [];
}
