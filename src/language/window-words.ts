// Words for the windows of a promise: 本学期, 9月至12月, 2023年秋季学期、2024年春季学期.
import { addDays, type Days, daysBetween, formatRange } from './dates.ts';
import { calendarName, monthsBetween, termOf } from './terms.ts';
import type { valueWords } from './vocabulary.ts';

type Every = keyof (typeof valueWords)['every'];

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
  const isOne = windows.length === 1;
  const isWhole = span.from === period.from && span.to === period.to;
  if (every === 'term') return isOne && isWhole ? '本学期' : windows.map(termNameOf).join('、');
  if (isWhole && !isOne && every !== 'year') return '';
  if (every === 'week') {
    const isOneYear = span.from.slice(0, 4) === span.to.slice(0, 4);
    return isOne ? formatRange(span.from, span.to, { year: !isOneYear }) : `${windows.length}周`;
  }
  const name = isOne ? calendarName(first)?.slice('2024年'.length) : undefined;
  return name === '' ? '全年' : (name ?? monthsBetween(span, { year: false }));
}

/** The term of most days of a window: one that begins on 1 August is autumn's. */
function termNameOf({ from, to }: Days): string {
  return termOf(addDays(from, Math.floor(daysBetween(from, to) / 2))).name;
}
