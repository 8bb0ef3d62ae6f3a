// Entries dated on days that the report is not about.
import type { Days } from '../../language/dates.ts';
import type { When } from '../../log/when.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { countsIn, isInFuture } from '../period.ts';
import type { Check } from './context.ts';

/**
 * outside-period for each entry that does not begin in the period (period.ts); of a range that only ends in it, the
 * days that lie inside are suggested. A pairing that began earlier and still held counts; entries in the future are
 * left to in-future.
 */
export const outsidePeriod: Check = ({ entries, workspace, today }) => {
  const { period } = workspace.programme;
  const { from, to } = period.whole ?? period;
  // A period that ends before it begins is a problem of its own, and of no entry.
  if (to < from) return [];
  return entries.flatMap((entry): Problem[] => {
    if (countsIn(entry, period) || isInFuture(entry, today)) return [];
    return [
      {
        code: 'outside-period',
        place: placeAt(entry.origin.tree, ['date']),
        values: { value: datesOf(entry.date), from, to, suggestion: daysInside(entry.date, { from, to }) },
      },
    ];
  });
};

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
