// Ids of people and indicators: each stands once, and those of indicators name one that is there.
import { nearest } from '../language/nearest.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { type Tree, valueAt } from '../source/tree/tree.ts';

interface WrittenId {
  readonly id: string;
  readonly place: Place;
}

/** The ids of a list as written, even if the rest of an item has errors. */
function identifiersOf(tree: Tree, list: string, field: string): WrittenId[] {
  const under = valueAt(tree, [list]);
  const items = under?.type === 'list' ? under.items : under === undefined ? [] : [under];
  return items.flatMap((item) => {
    const id = valueAt(item, [field]);
    return id?.type === 'scalar' ? [{ id: id.text.trim(), place: id.place }] : [];
  });
}

/** repeated-identifier for each id that a list of a file (`children`) has twice. */
export function repeatedIdentifiers(tree: Tree, list: 'children' | 'helpers' | 'indicators'): Problem[] {
  const seen = new Map<string, Place>();
  const of = list === 'indicators' ? { of: 'indicator' as const } : {};
  return identifiersOf(tree, list, 'id').flatMap(({ id, place }): Problem[] => {
    const first = seen.get(id);
    if (first !== undefined)
      return [{ code: 'repeated-identifier', place, values: { value: id, ...of }, also: [first] }];
    seen.set(id, place);
    return [];
  });
}

/** unknown-indicator for each indicator that is said to be part of one that is not there. */
export function unknownIndicators(tree: Tree): Problem[] {
  const ids = identifiersOf(tree, 'indicators', 'id').map(({ id }) => id);
  const known = new Set(ids);
  const unknown = identifiersOf(tree, 'indicators', 'of').filter(({ id }) => !known.has(id));
  const named = new Map(identifiersOf(tree, 'indicators', 'name').map(({ id }, at) => [id, ids[at] ?? '']));
  // An id that stands there twice may have been meant for this one.
  if (new Set(unknown.map(({ id }) => id)).size <= ids.length - known.size) return [];
  return unknown.map(({ id, place }) => ({
    code: 'unknown-indicator',
    place,
    values: { value: id, nearest: named.get(id) ?? nearest(id, [...known]) },
  }));
}
