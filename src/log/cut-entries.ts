// An entry that a dash too many cut in two.
import { keyOf } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import type { Tree, TreeMap } from '../source/tree/tree.ts';

/**
 * Entries with what was cut off put back. Reports stray-text for the dash of an item that has neither a day nor a kind,
 * and no key of the entry above, which has both.
 */
export function withoutCuts(items: readonly Tree[], text: string, problems: Problem[]): readonly Tree[] {
  const whole: Tree[] = [];
  for (const item of items) {
    const above = whole.at(-1);
    if (above?.type === 'map' && item.type === 'map' && isRest(above, item)) {
      problems.push(strayDash(item, above, text));
      whole[whole.length - 1] = { ...above, pairs: [...above.pairs, ...item.pairs] };
    } else whole.push(item);
  }
  return whole;
}

function isRest(above: TreeMap, item: TreeMap): boolean {
  const has = (map: TreeMap, wanted: string) => map.pairs.some(({ key }) => keyOf(key, [wanted]) !== undefined);
  const isHeaded = (map: TreeMap) => has(map, 'date') && has(map, 'kind');
  const isRepeated = item.pairs.some(({ key }) => above.pairs.some((pair) => pair.key === key));
  const isBlock = item.place.line > above.place.line && item.place.length > 1 && above.place.length > 1;
  return isBlock && isHeaded(above) && !has(item, 'date') && !has(item, 'kind') && !isRepeated;
}

function strayDash({ place }: TreeMap, above: TreeMap, text: string): Problem {
  const line = text.split('\n')[place.line - 1] ?? '';
  const column = line.indexOf('-') + 1;
  const suggestion = line.slice(place.column - 1);
  const values = { value: '-', suggestion, blanks: above.place.column - 1 };
  return { code: 'stray-text', place: { ...place, column, length: 1 }, values };
}
