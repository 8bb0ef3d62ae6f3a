// The same line pasted twice: it would be counted or printed twice.
import type { Place, Problem } from '../../problem/problem.ts';
import { placeAt, type Tree } from './tree.ts';

/** What one item of a list says, and how to find where. */
export interface Said {
  readonly what: unknown;
  readonly place: () => Place;
}

/** The items of a list that stands at a path of a tree. */
export function itemsAt(tree: Tree, path: readonly (string | number)[], items: readonly unknown[] = []): Said[] {
  return items.map((what, at) => ({ what, place: () => placeAt(tree, [...path, at]) }));
}

/** item-twice for each item that says the same as an earlier one, with the place of the first. */
export function saidTwice(items: readonly Said[]): Problem[] {
  if (items.length < 2) return [];
  const firsts = new Map<string, Said>();
  return items.flatMap((item): Problem[] => {
    const said = JSON.stringify(item.what);
    const first = firsts.get(said);
    if (first) return [{ code: 'item-twice', place: item.place(), values: {}, also: [first.place()] }];
    firsts.set(said, item);
    return [];
  });
}
