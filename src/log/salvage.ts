// Reads what it can of an entry that its schema refused, so that one run reports everything that is wrong.
import { keyOf } from '../language/words.ts';
import { checkTree } from '../source/fields/check.ts';
import { isEmpty, pairOf, type Tree, type TreeMap } from '../source/tree/tree.ts';
import type { Origin } from './entry.ts';
import { entryFields } from './entry-fields.ts';
import type { OwnValues } from './own-fields.ts';
import type { When } from './when.ts';

/** What could be read of an entry. An item that could not be read is undefined, so that the others keep their index. */
export interface ReadableEntry {
  readonly origin: Origin;
  readonly date?: When | undefined;
  readonly by?: readonly (string | undefined)[] | undefined;
  readonly to?: readonly (string | undefined)[] | undefined;
  readonly photos?: readonly (string | undefined)[] | undefined;
  readonly story?: string | undefined;
  /** Not read of an entry that was refused. */
  readonly own?: OwnValues | undefined;
}

/** What can be read of a refused entry; null if it is void. */
export function salvage(origin: Origin): ReadableEntry | null {
  const { tree } = origin;
  if (tree.pairs.some(({ key, value }) => keyOf(key, ['void']) && !isEmpty(value))) return null;
  return {
    origin,
    date: readUnder(tree, 'date', (value) => checkTree(value, entryFields.date).value),
    by: itemsOf(tree, 'by', (item) => checkTree(item, entryFields.by).value),
    to: itemsOf(tree, 'to', (item) => checkTree(item, entryFields.to).value),
    photos: itemsOf(tree, 'photos', (item) => checkTree(item, entryFields.photos).value),
    story: readUnder(tree, 'story', (value) => checkTree(value, entryFields.story).value),
  };
}

function readUnder<T>(tree: TreeMap, key: string, read: (value: Tree) => T | undefined): T | undefined {
  const value = pairOf(tree, key)?.value;
  return value === undefined ? undefined : read(value);
}

function itemsOf(
  tree: TreeMap,
  key: string,
  read: (item: Tree) => readonly string[] | undefined,
): readonly (string | undefined)[] | undefined {
  return readUnder(tree, key, (value) => {
    const items = value.type === 'list' ? value.items.filter((item) => !isEmpty(item)) : [value];
    return items.map((item) => (item.type === 'scalar' ? read(item)?.[0] : undefined));
  });
}
