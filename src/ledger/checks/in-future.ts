// Entries about what has not happened yet.
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/yaml.ts';
import { isInFuture } from '../period.ts';
import type { Check } from './context.ts';

/** in-future for each entry dated later than today. The end of a pairing may lie ahead. */
export const inFuture: Check = ({ entries, today }) =>
  entries.flatMap((entry): Problem[] => {
    if (!isInFuture(entry, today)) return [];
    const { date } = entry;
    const value = date.type === 'month' ? date.month : date.to;
    return [{ code: 'in-future', place: placeAt(entry.origin.tree, ['date']), values: { value, limit: today } }];
  });
