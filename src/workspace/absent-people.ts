// What is said where people.yaml is not in the workspace and the log names people by their ids.
import type { Entry } from '../log/entry.ts';
import type { ReadableEntry } from '../log/salvage.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { placeAt } from '../source/tree/tree.ts';
import type { Programme } from './program.ts';

/**
 * people-missing at the first id that the log names; where program.yaml says that the list is kept elsewhere,
 * people-elsewhere.
 */
export function absentPeople(
  { peopleList }: Pick<Programme, 'peopleList'>,
  entries: readonly Entry[],
  refused: readonly ReadableEntry[],
): Problem[] {
  const place = firstId([...entries.filter((entry) => entry.void === undefined), ...refused]);
  if (place === null) return [];
  if (peopleList === 'elsewhere') return [{ code: 'people-elsewhere', place: null, values: {} }];
  return [{ code: 'people-missing', place, values: {} }];
}

function firstId(entries: readonly ReadableEntry[]): Place | null {
  for (const { origin, to = [], by = [] } of entries) {
    if (to.length > 0) return placeAt(origin.tree, ['to', 0]);
    if (by.length > 0) return placeAt(origin.tree, ['by', 0]);
  }
  return null;
}
