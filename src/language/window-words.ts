// Words for the windows of a promise: 本学期, 9月至12月, 2023年秋季学期、2024年春季学期.
import { addDays, type Days, daysBetween, formatMonth, formatRange, lastDayOf } from './dates.ts';
import { halfYearOf, termOf } from './terms.ts';
import type { valueWords } from './vocabulary.ts';

type Every = keyof (typeof valueWords)['every'];

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];

/**
 * Which days windows of a period are, in words that stand before what was due in them. '' without windows. The year is
 * left out where all of them lie in one, which the sentence has named before. Several weeks or months that fill the
 * period need no words: by themselves they are those of the period.
 */
export function wordsOfWindows(every: Every, windows: readonly Days[], period: Days): string {
  const [first] = windows;
  const last = windows.at(-1);
  if (first === undefined || last === undefined) return '';
  const span = { from: first.from, to: last.to };
  const isWhole = span.from === period.from && span.to === period.to;
  if (every === 'term') {
    return windows.length === 1 && isWhole ? '本学期' : windows.map(termNameOf).join('、');
  }
  if (isWhole && windows.length > 1 && every !== 'year') return '';
  if (every === 'week')
    return windows.length === 1 ? formatRange(first.from, first.to, oneYear(span)) : `${windows.length}周`;
  return (windows.length === 1 ? calendarName(first) : undefined) ?? monthsIn(span);
}

/** The term of most days of a window: one that begins on 1 August is autumn's. */
function termNameOf({ from, to }: Days): string {
  return termOf(addDays(from, Math.floor(daysBetween(from, to) / 2))).name;
}

/** 上半年, 第四季度, 全年: the usual word for a window of the calendar. */
function calendarName({ from, to }: Days): string | undefined {
  const half = halfYearOf(from);
  if (half.from === from && half.to === to) return half.name.slice(5);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return '全年';
  const month = Number(from.slice(5, 7));
  const endsQuarter = `${from.slice(0, 4)}-${String(month + 2).padStart(2, '0')}`;
  if (month % 3 !== 1 || !from.endsWith('-01') || to !== lastDayOf(endsQuarter)) return undefined;
  return quarters[(month - 1) / 3];
}

function monthsIn(span: Days): string {
  const [from, to] = [span.from.slice(0, 7), span.to.slice(0, 7)];
  const form = oneYear(span);
  return from === to ? formatMonth(from, form) : `${formatMonth(from, form)}至${formatMonth(to, form)}`;
}

function oneYear({ from, to }: Days): { readonly year: boolean } {
  return { year: from.slice(0, 4) !== to.slice(0, 4) };
}
