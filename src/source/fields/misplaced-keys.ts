// Keys in the column of another record than they belong to, which YAML takes for keys of that one: one of the entry among
// those of the last of its items, or one of that item beside those of the entry.
import type { Problem } from '../../problem/problem.ts';
import type { Tree, TreeMap, TreePair } from '../tree/tree.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';
import type { Keys } from './joined-keys.ts';

type RecordShape = Extract<FieldShape, { type: 'record' }>;

/** Which keys each record has. */
type KeysOf = (shape: RecordShape) => Keys;

/** A map on lines of its own that ends a value, with what may stand in it. */
interface Ending {
  readonly map: TreeMap;
  readonly keys: Keys;
  readonly required: readonly string[];
}

/** A tree in which such keys stand where they belong. Each is told as misaligned-key; those below each other together. */
export function withKeysInPlace(tree: Tree, shape: FieldShape, keysOf: KeysOf, problems: Problem[]): Tree {
  if (tree.type === 'scalar') return tree;
  if (tree.type === 'list') {
    const item = shape.type === 'list' ? shapeOf(shape.item) : null;
    return item === null
      ? tree
      : { ...tree, items: tree.items.map((one) => withKeysInPlace(one, item, keysOf, problems)) };
  }
  if (shape.type === 'list') return withKeysInPlace(tree, shapeOf(shape.item), keysOf, problems);
  if (shape.type !== 'record') return tree;
  const keys = keysOf(shape);
  const fieldOf = ({ key }: TreePair) => {
    const field = keys.fields.get(keys.keyOf(key) ?? '');
    return field && shapeOf(field);
  };
  const below = tree.pairs.map((pair) => {
    const field = fieldOf(pair);
    return field ? { ...pair, value: withKeysInPlace(pair.value, field, keysOf, problems) } : pair;
  });
  if (!isOnLines(tree)) return { ...tree, pairs: below };
  const pairs: TreePair[] = [];
  for (const pair of below) {
    const above = pairs.at(-1);
    const field = above && fieldOf(above);
    const inner = field && !knows(keys, pair) ? endingsOf(above.value, field, keysOf) : [];
    const into = inner.findLast(({ map, keys: own }) => isOneLine(pair) && knows(own, pair) && lacks(map, own, pair));
    if (above && into) {
      pairs[pairs.length - 1] = { ...above, value: replaced(above.value, into.map, [...into.map.pairs, pair]) };
      tell(pair, into.map, problems);
      continue;
    }
    const own = fieldOf(pair);
    const last = own && endingsOf(pair.value, own, keysOf).at(-1);
    const strays = last ? straysIn(last, tree, keys) : [];
    if (last && strays.length > 0) {
      const rest = last.map.pairs.slice(0, -strays.length);
      pairs.push({ ...pair, value: replaced(pair.value, last.map, rest) }, ...strays);
      for (const stray of strays) tell(stray, tree, problems);
    } else pairs.push(pair);
  }
  return { ...tree, pairs };
}

/** The last keys of a map that belong to one around it, which lacks them; none where what is left would lack a key. */
function straysIn({ map, keys, required }: Ending, around: TreeMap, outer: Keys): readonly TreePair[] {
  const isStray = (pair: TreePair) => !knows(keys, pair) && knows(outer, pair) && lacks(around, outer, pair);
  const first = map.pairs.findLastIndex((pair) => !isStray(pair)) + 1;
  const there = map.pairs.slice(0, first).map(({ key }) => keys.keyOf(key));
  return first > 0 && required.every((key) => there.includes(key)) ? map.pairs.slice(first) : [];
}

/** The maps that end with a value, the innermost last. */
function endingsOf(value: Tree, shape: FieldShape, keysOf: KeysOf): readonly Ending[] {
  const map = value.type === 'list' ? value.items.at(-1) : value;
  const record = shape.type === 'list' ? shapeOf(shape.item) : shape;
  if (map?.type !== 'map' || record.type !== 'record' || !isOnLines(map)) return [];
  const keys = keysOf(record);
  const last = map.pairs.at(-1);
  const field = last && keys.fields.get(keys.keyOf(last.key) ?? '');
  const inner = last && field ? endingsOf(last.value, shapeOf(field), keysOf) : [];
  return [{ map, keys, required: record.required }, ...inner];
}

function knows(keys: Keys, { key }: TreePair): boolean {
  return keys.fields.has(keys.keyOf(key) ?? '');
}

function lacks(map: TreeMap, keys: Keys, { key }: TreePair): boolean {
  return map.pairs.every((pair) => keys.keyOf(pair.key) !== keys.keyOf(key));
}

function isOnLines({ place, pairs: [first] }: TreeMap): boolean {
  return first?.keyPlace.line === place.line && first.keyPlace.column === place.column;
}

function isOneLine({ keyPlace, value }: TreePair): boolean {
  return value.place.line === keyPlace.line && (value.type !== 'scalar' || value.below === undefined);
}

/** A value in which a map has other pairs. */
function replaced(value: Tree, map: TreeMap, pairs: readonly TreePair[]): Tree {
  if (value === map) return { ...map, pairs };
  if (value.type === 'list') return { ...value, items: value.items.map((item) => replaced(item, map, pairs)) };
  if (value.type === 'scalar') return value;
  return { ...value, pairs: value.pairs.map((pair) => ({ ...pair, value: replaced(pair.value, map, pairs) })) };
}

/** Tells of a key with the lines of its text; of what stands below another that is told, together with that. */
function tell({ keyPlace, value }: TreePair, { place: { column } }: TreeMap, problems: Problem[]): void {
  const blanks = keyPlace.column - 1;
  const own = 1 + ((value.type === 'scalar' && value.below?.length) || 0);
  const above = problems.at(-1);
  const lines = above?.code === 'misaligned-key' ? Number(above.values.count ?? 1) : 0;
  const isNext = above?.code === 'misaligned-key' && keyPlace.line === (above.place?.line ?? 0) + lines;
  const isTogether = isNext && above.values.blanks === column - 1 && above.values.value === ' '.repeat(blanks);
  const count = own + (isTogether ? lines : 0);
  const by = count === 1 ? {} : blanks < column ? { count } : { count, less: blanks + 1 - column };
  const values = { value: ' '.repeat(blanks), suggestion: '', blanks: column - 1, ...by };
  const place = isTogether ? above.place : { ...keyPlace, column: 1, length: Math.max(1, blanks) };
  if (isTogether) problems.pop();
  problems.push({ code: 'misaligned-key', place, values });
}
