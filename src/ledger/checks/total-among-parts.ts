// A total that stands among its parts, or a part of another part: carelog would add it up once more.
import { isPartOfPart, isTotal } from '../../language/labels.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { pairOf, type Tree, type TreePair, valueAt } from '../../source/tree/tree.ts';
import type { Check } from './context.ts';

/**
 * total-among-parts for each group of participants, village, item and prize whose name is 合计 or the like, or begins with
 * 其中, and for the 学生 that are the sum of the 男生 and 女生 beside them. One that stands alone is all there is.
 */
export const totalAmongParts: Check = ({ entries }) =>
  entries.flatMap(({ origin: { tree } }): Problem[] => {
    const groups = pairsUnder(valueAt(tree, ['participants']));
    const pupils = groups.filter((pair) => isSumOfBoysAndGirls(pair, groups)).map(partOfPair);
    const lists = [
      groups.map(partOfPair),
      pairsUnder(valueAt(tree, ['householdsByVillage'])).map(partOfPair),
      partsUnder(valueAt(tree, ['items']), 'item'),
      partsUnder(valueAt(tree, ['contest', 'prizes']), 'prize'),
    ];
    const isTold = ({ name }: Part) => isTotal(name) || isPartOfPart(name);
    const found = lists.flatMap((parts) => (parts.every(isTold) ? [] : parts.filter(isTold)));
    return [...found, ...pupils].map(({ name, place }) => ({
      code: 'total-among-parts',
      place,
      values: { value: name, what: isPartOfPart(name) ? 'part' : 'total' },
    }));
  });

interface Part {
  readonly name: string;
  readonly place: Place;
}

function partOfPair({ key, keyPlace }: TreePair): Part {
  return { name: key.trim(), place: keyPlace };
}

/** The items of a list by what stands under a key. */
function partsUnder(list: Tree | undefined, key: string): readonly Part[] {
  return (list?.type === 'list' ? list.items : []).flatMap((item) => {
    const label = item.type === 'map' ? pairOf(item, key)?.value : undefined;
    return label?.type === 'scalar' ? [{ name: label.text.trim(), place: label.place }] : [];
  });
}

function pairsUnder(tree: Tree | undefined): readonly TreePair[] {
  return tree?.type === 'map' ? tree.pairs : [];
}

function isSumOfBoysAndGirls({ key, value }: TreePair, all: readonly TreePair[]): boolean {
  if (key.trim() !== '学生') return false;
  const counts = (sex: RegExp) => all.filter((pair) => sex.test(pair.key.trim())).map((pair) => numberOf(pair.value));
  const [boys, girls] = [counts(/^男(?:生|学生)$/u), counts(/^女(?:生|学生)$/u)];
  const sum = [...boys, ...girls].reduce((total, count) => total + count, 0);
  return boys.length > 0 && girls.length > 0 && sum === numberOf(value);
}

function numberOf(tree: TreePair['value']): number {
  return tree.type === 'scalar' ? Number(tree.text) : Number.NaN;
}
