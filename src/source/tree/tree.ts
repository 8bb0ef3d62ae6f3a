// The tree of a YAML text: lists, maps and scalars with their places; and how to find a value in it.
import { choiceOf, keyOf, kindOf } from '../../language/words.ts';
import type { Place } from '../../problem/problem.ts';

/** A YAML value with its place. Scalars are never numbers: `007`, `1.10` and an 18-digit number stay as written. */
export type Tree = TreeMap | TreeList | TreeScalar;

/** A map, keys as written. Its place is its first key or its opening bracket. */
export interface TreeMap {
  readonly type: 'map';
  readonly place: Place;
  readonly pairs: readonly TreePair[];
}

/** A key as written, and its value. */
export interface TreePair {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Tree;
}

/** A list. Its place is its first dash or its opening bracket. */
export interface TreeList {
  readonly type: 'list';
  readonly place: Place;
  readonly items: readonly Tree[];
}

/**
 * A scalar. `quoted` distinguishes `"007"` from `007`. A missing value is an unquoted scalar with the text ''. `below` are
 * the lines of a text without quotes that stand below its first, as typed.
 */
interface TreeScalar {
  readonly type: 'scalar';
  readonly place: Place;
  readonly text: string;
  readonly quoted: boolean;
  readonly below?: readonly string[];
}

/** Whether a value is empty, or a list of empty scalars. Such values count as absent, in maps and in lists. */
export function isEmpty(tree: Tree): boolean {
  if (tree.type === 'list') return tree.items.every((item) => item.type === 'scalar' && isEmpty(item));
  return tree.type === 'scalar' && tree.text.trim() === '';
}

/**
 * The place of the value at a path of English keys and indices. Indices skip empty items; 0 also finds a single value
 * that is written instead of a list. If the path leads further than the tree, the place of the last value on it.
 */
export function placeAt(tree: Tree, path: readonly (string | number)[]): Place {
  return follow(tree, path).place;
}

/** The value at a path; undefined if there is none. */
export function valueAt(tree: Tree, path: readonly (string | number)[]): Tree | undefined {
  let at: Tree | undefined = tree;
  for (const step of path) at = at && stepInto(at, step);
  return at;
}

/** The value at a path, or the last value on it. */
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

/** The pair of a map with an English key, written in any of its forms, if its value is not empty. */
export function pairOf(map: TreeMap, key: string): TreePair | undefined {
  return map.pairs.find(({ key: written, value }) => isWrittenFor(key, written, map) && !isEmpty(value));
}

/** The pair of a map with an English key, if its value is empty. */
export function emptyPairOf(map: TreeMap, key: string): TreePair | undefined {
  return map.pairs.find(({ key: written, value }) => isWrittenFor(key, written, map) && isEmpty(value));
}

function isWrittenFor(key: string, written: string, map: TreeMap): boolean {
  if ((keyOf(written, [key]) ?? choiceOf('participants', written) ?? kindOf(written) ?? written.trim()) !== key)
    return false;
  // 结束 is `to` only in a map with 开始 (a period).
  return key !== 'to' || keyOf(written, ['date', 'to']) === 'to' || map.pairs.some((pair) => keyOf(pair.key, ['from']));
}
