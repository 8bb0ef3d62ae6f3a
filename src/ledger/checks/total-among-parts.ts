// A total that stands among its parts, or a part of another part: carelog would add it up once more.
import { isPartOfPart, isTotal } from '../../language/labels.ts';
import type { Problem } from '../../problem/problem.ts';
import { pairOf, type TreePair, valueAt } from '../../source/tree/tree.ts';
import type { Check } from './context.ts';

/**
 * total-among-parts for each group of participants, village, item and prize whose name is 合计 or the like, or begins with
 * 其中, and for the 学生 that are the sum of the 男生 and 女生 beside them.
 */
export const totalAmongParts: Check = ({ entries }) =>
  entries.flatMap(({ origin }): Problem[] => {
    const named = ['participants', 'householdsByVillage'].flatMap((key) => pairsUnder(valueAt(origin.tree, [key])));
    const groups = named.map((pair) => ({ name: pair.key.trim(), place: pair.keyPlace, pair }));
    const lists = [valueAt(origin.tree, ['items']), valueAt(origin.tree, ['contest', 'prizes'])];
    const items = lists
      .flatMap((list) => (list?.type === 'list' ? list.items : []))
      .flatMap((item) => {
        const label = item.type === 'map' ? (pairOf(item, 'item') ?? pairOf(item, 'prize'))?.value : undefined;
        return label?.type === 'scalar' ? [{ name: label.text.trim(), place: label.place }] : [];
      });
    const pupils = groups.filter(({ pair }) => isSumOfBoysAndGirls(pair, named));
    const found = [...groups, ...items].filter(({ name }) => isTotal(name) || isPartOfPart(name));
    return [...found, ...pupils].map(({ name, place }) => ({
      code: 'total-among-parts',
      place,
      values: { value: name, what: isPartOfPart(name) ? 'part' : 'total' },
    }));
  });

function pairsUnder(tree: ReturnType<typeof valueAt>): readonly TreePair[] {
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
