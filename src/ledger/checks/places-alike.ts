// Two villages that may be one: 上湾 and 上湾村. Only whoever keeps the log knows.
import { groupMeant, placeLabelOf } from '../../language/labels.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { pairOf, placeAt } from '../../source/tree/tree.ts';
import type { Check, Context } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * places-alike for each village of people.yaml or of a survey that is named as another one without its ending, or
 * without the town before it, with the places where each stands first.
 */
export const placesAlike: Check = (context) => {
  const villages = villagesOf(context);
  return [...villages].flatMap(([value, find]): Problem[] => {
    const others = fullerNames(value, [...villages.keys()]);
    return others.flatMap((found): Problem[] => {
      const [place, also] = [find(), villages.get(found)?.() ?? null];
      return place && also ? [{ code: 'places-alike', place, values: {}, also: [also] }] : [];
    });
  });
};

const ending = '村|社区|组|村民小组|民小组|村委会|委会';
const town = '[县镇乡区]|街道|办事处';

function fullerNames(name: string, names: readonly string[]): readonly string[] {
  return names.filter((other) => {
    if (other.length <= name.length || name.length < 2) return false;
    if (other.startsWith(name)) return new RegExp(`^(?:${ending})$`).test(other.slice(name.length));
    return other.endsWith(name) && new RegExp(`(?:${town})$`).test(other.slice(0, -name.length));
  });
}

/** Every village, with a function that finds where it stands first. A text is read again only where one is sought. */
function villagesOf({ workspace, entries }: Context): ReadonlyMap<string, () => Place | null> {
  const villages = new Map<string, () => Place | null>();
  const add = (name: string, find: () => Place | null) => {
    if (!villages.has(name)) villages.set(name, find);
  };
  for (const [index, { village }] of workspace.people.children.entries()) {
    if (village !== undefined) add(village, () => placesInPeople(workspace.sources)('children', index, 'village'));
  }
  for (const entry of entries) {
    if (entry.kind !== 'survey') continue;
    const { tree } = entry.origin;
    const counts = pairOf(tree, 'householdsByVillage');
    for (const { name } of entry.householdsByVillage ?? []) {
      const isNamed = ({ key }: { readonly key: string }) => placeLabelOf(groupMeant(key, counts?.key ?? '')) === name;
      add(name, () => (counts?.value.type === 'map' ? (counts.value.pairs.find(isNamed)?.keyPlace ?? null) : null));
    }
    for (const [index, name] of (entry.villages ?? []).entries()) add(name, () => placeAt(tree, ['villages', index]));
  }
  return villages;
}
