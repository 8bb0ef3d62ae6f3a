// A text as lists, maps and text with places, and the way to a value in it.
import { choiceOf, keyOf } from '../../language/words.ts';
import type { Place } from '../../problem/problem.ts';

/** A YAML value with its place. Scalars are never numbers here: `007`, `1.10` and an 18-digit number stay what was written. */
export type Tree = TreeMap | TreeList | TreeScalar;

/** A mapping, keys as written. Its place is its first key, or the bracket that opens it. */
export interface TreeMap {
  readonly type: 'map';
  readonly place: Place;
  readonly pairs: readonly TreePair[];
}

/** A key as written, and what stands under it. */
export interface TreePair {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Tree;
}

/** A sequence. Its place is its first dash, or the bracket that opens it. */
export interface TreeList {
  readonly type: 'list';
  readonly place: Place;
  readonly items: readonly Tree[];
}

/** A scalar; `quoted` tells `"007"` from `007`. An empty unquoted one has the text ''. */
interface TreeScalar {
  readonly type: 'scalar';
  readonly place: Place;
  readonly text: string;
  readonly quoted: boolean;
}

/** Whether nothing was written, or a list of nothing: such values count as absent, in maps and in lists. */
export function isEmpty(tree: Tree): boolean {
  if (tree.type === 'list') return tree.items.every((item) => item.type === 'scalar' && isEmpty(item));
  return tree.type === 'scalar' && tree.text.trim() === '';
}

/** The place of the value at a path of English keys and of indices (empty items not counted; 0 is also a single value standing for a list). Where the path goes on beyond what was written, the place of the last value on it. */
export function placeAt(tree: Tree, path: readonly (string | number)[]): Place {
  return follow(tree, path).place;
}

/** The value at a path, if something is written there. */
export function valueAt(tree: Tree, path: readonly (string | number)[]): Tree | undefined {
  let at: Tree | undefined = tree;
  for (const step of path) at = at && stepInto(at, step);
  return at;
}

/** The value at a path, or the last one on it. */
export function follow(tree: Tree, path: readonly (string | number)[]): Tree {
  let at = tree;
  for (const step of path) {
    const next = stepInto(at, step);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function stepInto(tree: Tree, step: string | number): Tree | undefined {
  if (tree.type === 'list') return tree.items.filter((item) => !isEmpty(item))[Number(step)];
  if (step === 0) return tree;
  return tree.type === 'map' ? pairOf(tree, String(step))?.value : undefined;
}

/** The pair of a map that is written under an English key in any of its forms; a key of people counted by group counts by its word, too. */
export function pairOf(map: TreeMap, key: string): TreePair | undefined {
  return map.pairs.find(({ key: written, value }) => isWrittenFor(key, written, map) && !isEmpty(value));
}

/** The pair of a map under an English key that holds nothing. */
export function emptyPairOf(map: TreeMap, key: string): TreePair | undefined {
  return map.pairs.find(({ key: written, value }) => isWrittenFor(key, written, map) && isEmpty(value));
}

function isWrittenFor(key: string, written: string, map: TreeMap): boolean {
  if ((keyOf(written, [key]) ?? choiceOf('participants', written)) !== key) return false;
  // 结束 is the end of what began; an activity that has one is not held for it.
  return key !== 'to' || keyOf(written, ['date', 'to']) === 'to' || map.pairs.some((pair) => keyOf(pair.key, ['from']));
}
