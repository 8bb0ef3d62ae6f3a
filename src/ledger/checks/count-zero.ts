// Numbers that are 0 where an entry without them would have been enough: not known, or nothing took place.

import type { Entry } from '../../log/entry.ts';
import type { Problem, ValuesOf } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';
import { isReached } from './supplies-to-nobody.ts';

/**
 * count-zero for an entry whose people, children, households, times, minutes, copies, honours or contestants are 0, or of
 * whose groups none came, and for each prize given 0 times; not-handed-out for each item of supplies of which there are
 * 0. A group of 0 beside others is sound.
 */
export const countZero: Check = ({ entries }) => entries.flatMap((entry) => [...zeroes(entry), ...notHandedOut(entry)]);

function zeroes(entry: Entry): Problem[] {
  const found: (readonly [what: ValuesOf<'count-zero'>['what'], path: readonly (string | number)[]])[] = [];
  const zero = reachedZero(entry);
  if (zero) found.push([zero, [zero]]);
  if (entry.times === 0) found.push(['times', ['times']]);
  if ('participants' in entry && entry.participants !== undefined) {
    const groups = Object.values(entry.participants);
    if (groups.length > 0 && groups.every((count) => count === 0)) found.push(['participants', ['participants']]);
  }
  if ('minutes' in entry && entry.minutes === 0) found.push(['minutes', ['minutes']]);
  if (entry.kind === 'publicity' && entry.copies === 0) found.push(['copies', ['copies']]);
  if (entry.kind === 'award' && entry.quantity === 0) found.push(['quantity', ['quantity']]);
  if ('contest' in entry && entry.contest?.contestants === 0) found.push(['contestants', ['contest', 'contestants']]);
  const prizes = ('contest' in entry && entry.contest?.prizes) || [];
  for (const [at, { quantity }] of prizes.entries())
    if (quantity === 0) found.push(['prize', ['contest', 'prizes', at, 'quantity']]);
  return found.map(([what, path]) => ({
    code: 'count-zero',
    place: placeAt(entry.origin.tree, [...path]),
    values: { what },
  }));
}

/** The first number of an entry that says it reached nobody: beside another number, 儿童数: 0 is sound. */
export function reachedZero(entry: Entry): 'people' | 'children' | 'households' | undefined {
  if (entry.people === 0 && (entry.to ?? []).length === 0) return 'people';
  if (entry.kind === 'supplies' || isReached(entry) || 'participants' in entry) return undefined;
  return (['children', 'households'] as const).find((what) => entry[what] === 0);
}

function notHandedOut(entry: Entry): Problem[] {
  if (entry.kind !== 'supplies') return [];
  return entry.items.flatMap(({ item, quantity }, index): Problem[] => {
    const place = placeAt(entry.origin.tree, ['items', index, 'quantity']);
    return quantity === 0 ? [{ code: 'not-handed-out', place, values: { value: item } }] : [];
  });
}
