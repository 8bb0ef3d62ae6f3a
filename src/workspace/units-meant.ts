// Measure words and units of program.yaml, kinds.yaml and indicators.yaml: they are printed as they were typed.
import { measureMeant } from '../language/measures.ts';
import { keyOf } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import type { Tree } from '../source/tree/tree.ts';

/** unit-unlikely for each value under one of these keys, wherever it stands, that looks like a slip in another unit. */
export function unitsMeant(tree: Tree | undefined, keys: readonly ('measure' | 'unit')[]): readonly Problem[] {
  if (tree === undefined || tree.type === 'scalar') return [];
  if (tree.type === 'list') return tree.items.flatMap((item) => unitsMeant(item, keys));
  return tree.pairs.flatMap(({ key, value }): readonly Problem[] => {
    if (value.type !== 'scalar') return unitsMeant(value, keys);
    const nearest = keyOf(key, keys) === undefined ? '' : measureMeant(value.text);
    if (nearest === '') return [];
    return [{ code: 'unit-unlikely', place: value.place, values: { value: value.text, nearest } }];
  });
}
