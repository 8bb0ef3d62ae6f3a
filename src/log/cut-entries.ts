// An entry that a dash too many cut in two, and two that lost what parted them.
import { keyOf } from '../language/words.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Tree, TreeMap } from '../source/tree/tree.ts';

/**
 * Entries with what was cut off put back. Reports stray-text for the dash of an item that has neither a day nor a kind,
 * and no key of the entry above, which has both; or only one of them, where the entry above is no more than the other.
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
  // An entry with both heads, or with the one that the item has not.
  const heads = ['date', 'kind'].filter((head) => has(above, head));
  const own = ['date', 'kind'].filter((head) => has(item, head));
  const isRepeated = item.pairs.some(({ key }) => above.pairs.some((pair) => pair.key === key));
  const isBlock = item.place.line > above.place.line && item.place.length > 1 && above.place.length > 1;
  const isHead = above.pairs.length === 1 && own.length === 1 && heads.length === 1;
  return isBlock && !isRepeated && (isHead || (heads.length === 2 && own.length === 0));
}

function strayDash({ place }: TreeMap, above: TreeMap, text: string): Problem {
  const line = text.split('\n')[place.line - 1] ?? '';
  const column = line.indexOf('-') + 1;
  const suggestion = line.slice(place.column - 1);
  const values = { value: '-', suggestion, blanks: above.place.column - 1 };
  return { code: 'stray-text', place: { ...place, column, length: 1 }, values };
}

/**
 * Entries without the lines of another that lost its day and its kind, or its dash where it is not certain which line
 * had it: these are repeated keys. They are told as one, where they begin.
 */
export function withoutHeadless(items: readonly Tree[], problems: Problem[]): readonly Tree[] {
  return items.map((item) => {
    if (item.type !== 'map') return item;
    const isRepeated = item.pairs.map(({ key }, at) => item.pairs.findIndex((pair) => pair.key === key) < at);
    const count = isRepeated.filter(Boolean).length;
    const start = isRepeated.indexOf(true);
    const isOf = (key: string | undefined, heads: readonly string[]) =>
      key !== undefined && keyOf(key, heads) !== undefined;
    const head = item.pairs[start]?.key;
    const isHead = isOf(head, ['date', 'kind']) && item.pairs[start - 1]?.key !== head;
    if (count < (isHead ? 1 : 2)) return item;
    const [first, ...others] = item.pairs.flatMap(({ keyPlace }, at) => (isRepeated[at] ? [keyPlace] : []));
    const told = problems.findIndex(({ code, place }) => code === 'repeated-key' && isSame(place, first));
    const one = problems[told];
    if (one === undefined) return item;
    const isWhole = ['date', 'kind'].every((wanted) =>
      item.pairs.some(({ key }, at) => isRepeated[at] === true && isOf(key, [wanted])),
    );
    const lost = isWhole ? 'dash' : isOf(head, ['kind']) ? 'day' : 'head';
    problems[told] = { ...one, values: { ...one.values, count, lost } } as Problem;
    const isOther = ({ code, place }: Problem) =>
      code === 'repeated-key' && others.some((other) => isSame(place, other));
    problems.splice(0, problems.length, ...problems.filter((problem) => !isOther(problem)));
    return { ...item, pairs: item.pairs.slice(0, start) };
  });
}

function isSame(a: Place | null, b: Place | undefined): boolean {
  return a?.line === b?.line && a?.column === b?.column;
}
