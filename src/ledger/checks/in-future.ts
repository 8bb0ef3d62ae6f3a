// Entries about what has not happened yet.
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { isInFuture } from '../period.ts';
import type { Check } from './context.ts';

/** in-future for each entry dated later than today. The end of a pairing may lie ahead. */
export const inFuture: Check = ({ readable, today }) =>
  readable.flatMap(({ date, origin }): Problem[] => {
    if (date === undefined || !isInFuture({ date }, today)) return [];
    const value = date.type === 'month' ? date.month : date.to;
    return [{ code: 'in-future', place: placeAt(origin.tree, ['date']), values: { value, limit: today } }];
  });
