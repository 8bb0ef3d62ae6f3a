// Entries dated on days that the report is not about.
import type { When } from '../../log/when.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { countsIn, isInFuture } from '../period.ts';
import type { Check } from './context.ts';

/**
 * outside-period for each entry that has no day in the period. A pairing that began earlier and still held counts;
 * entries in the future are left to in-future.
 */
export const outsidePeriod: Check = ({ entries, workspace, today }) => {
  const { from, to } = workspace.programme.period;
  // A period that ends before it begins is a problem of its own, and of no entry.
  if (to < from) return [];
  return entries.flatMap((entry): Problem[] => {
    if (countsIn(entry, { from, to }) || isInFuture(entry, today)) return [];
    return [
      {
        code: 'outside-period',
        place: placeAt(entry.origin.tree, ['date']),
        values: { value: datesOf(entry.date), from, to },
      },
    ];
  });
};

/** The date of an entry as it was written. */
export function datesOf(date: When): string {
  if (date.type === 'month') return date.month;
  return date.from === date.to ? date.from : `${date.from}..${date.to}`;
}
