// Entries dated on days that the report is not about.
import type { Days } from '../../language/dates.ts';
import type { Entry } from '../../log/entry.ts';
import type { When } from '../../log/when.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { countsIn, isInFuture } from '../period.ts';
import type { Check, Context } from './context.ts';
import { placeInProgramme } from './period-not-over.ts';

/**
 * outside-period for each entry that does not begin in the period (period.ts); of a range that only ends in it, the
 * days that lie inside are suggested. A pairing that began earlier and still held counts; entries in the future are
 * left to in-future. Where most entries are outside, it is the period that is wrong: period-misses-entries alone.
 */
export const outsidePeriod: Check = (context) => {
  const { period } = context.workspace.programme;
  const { from, to } = period.whole ?? period;
  const outside = entriesOutside(context);
  if (missesMost(context)) {
    const key = outside.every(({ date }) => date.from > to) ? 'to' : 'from';
    const place = placeInProgramme(context.workspace, ['period', key]);
    const also = outside.slice(0, 2).map(({ origin }) => placeAt(origin.tree, ['date']));
    return [{ code: 'period-misses-entries', place, values: { from, to, count: outside.length }, also }];
  }
  return outside.map(
    ({ date, origin }): Problem => ({
      code: 'outside-period',
      place: placeAt(origin.tree, ['date']),
      values: { value: datesOf(date), from, to, suggestion: daysInside(date, { from, to }) },
    }),
  );
};

/** Whether most entries are outside the period: last term's, or one of which a year or month was mistyped. */
export function missesMost(context: Context): boolean {
  const { length } = entriesOutside(context);
  return length >= 3 && 2 * length > context.entries.length;
}

function entriesOutside({ entries, workspace, today }: Context): readonly Entry[] {
  const { period } = workspace.programme;
  const { from, to } = period.whole ?? period;
  // A period that ends before it begins is a problem of its own, and of no entry.
  if (to < from) return [];
  return entries.filter((entry) => !countsIn(entry, period) && !isInFuture(entry, today));
}

/** The days of a range that lie in a period, if it began before. */
function daysInside(date: When, { from, to }: Days): string | undefined {
  if (date.type !== 'range' || date.from >= from || date.to < from) return undefined;
  const last = date.to < to ? date.to : to;
  return last === from ? from : `${from}..${last}`;
}

/** The date of an entry as it was written. */
export function datesOf(date: When): string {
  if (date.type === 'month') return date.month;
  return date.from === date.to ? date.from : `${date.from}..${date.to}`;
}
