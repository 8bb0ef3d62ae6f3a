// Two labels that may mean one thing: 上湾 and 上湾村, 301班 and 三（1）班. Only whoever keeps the log knows.
import { looseKeyOfClass } from '../../language/class-labels.ts';
import { groupMeant, isFullerPlace, placeLabelOf } from '../../language/labels.ts';
import type { Entry } from '../../log/entry.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { pairOf, placeAt } from '../../source/tree/tree.ts';
import type { Check, Context } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * labels-alike for each village, class, grade or item that may be another one of the same log under a shorter name or
 * in another spelling, and for each household whose id looks like that of another, with the places where both stand
 * first. They are counted as two.
 */
export const labelsAlike: Check = (context) => {
  const { villages, classes, grades, items, households } = labelsOf(context);
  return [
    ...fullerNames(villages),
    ...sameKeys(classes, looseKeyOfClass),
    ...sameKeys(grades, looseKeyOfClass),
    ...sameKeys(items, (item) => item.toLowerCase().replaceAll(' ', '')),
    ...sameKeys(households, looks).map((problem): Problem => ({ ...problem, values: { id: 'yes' } })),
  ];
};

/** An id as it looks: a letter typed for a digit. */
function looks(id: string): string {
  return id.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

/** Labels, each with a function that finds where it stands first. A text is read again only where one is sought. */
type Labels = Map<string, () => Place | null>;

function fullerNames(labels: Labels): readonly Problem[] {
  const names = [...labels.keys()];
  return names.flatMap((name) =>
    names.flatMap((other) => (isFullerPlace(name, other) ? toldAlike(labels, name, other) : [])),
  );
}

function sameKeys(labels: Labels, keyOf: (label: string) => string | undefined): readonly Problem<'labels-alike'>[] {
  const firsts = new Map<string, string>();
  return [...labels.keys()].flatMap((name) => {
    const key = keyOf(name);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    return first === undefined ? [] : toldAlike(labels, name, first);
  });
}

function toldAlike(labels: Labels, name: string, other: string): readonly Problem<'labels-alike'>[] {
  const [place, also] = [labels.get(name)?.() ?? null, labels.get(other)?.() ?? null];
  return place && also ? [{ code: 'labels-alike', place, values: {}, also: [also] }] : [];
}

function labelsOf({ workspace, entries }: Context) {
  const found = {
    villages: new Map(),
    classes: new Map(),
    grades: new Map(),
    items: new Map(),
    households: new Map(),
  } satisfies Record<string, Labels>;
  const add = (labels: Labels, name: string | undefined, find: () => Place | null) => {
    if (name !== undefined && !labels.has(name)) labels.set(name, find);
  };
  for (const [index, child] of workspace.people.children.entries()) {
    const placeOf = (field: string) => () => placesInPeople(workspace.sources)('children', index, field);
    add(found.villages, child.village, placeOf('village'));
    add(found.classes, child.class, placeOf('class'));
    add(found.grades, child.grade, placeOf('grade'));
    add(found.households, child.household, placeOf('household'));
  }
  for (const entry of entries) {
    for (const [name, find] of villagesIn(entry)) add(found.villages, name, find);
    if (entry.kind !== 'supplies') continue;
    const { tree } = entry.origin;
    for (const [index, { item }] of entry.items.entries()) {
      add(found.items, item, () => placeAt(tree, ['items', index, 'item']));
    }
  }
  return found;
}

function villagesIn(entry: Entry): readonly (readonly [name: string, find: () => Place | null])[] {
  if (entry.kind !== 'survey') return [];
  const { tree } = entry.origin;
  const counts = pairOf(tree, 'householdsByVillage');
  const keys = counts?.value.type === 'map' ? counts.value.pairs : [];
  return [
    ...keys.map(({ key, keyPlace }) => [placeLabelOf(groupMeant(key, counts?.key ?? '')), () => keyPlace] as const),
    ...(counts ? [] : (entry.villages ?? [])).map(
      (name, index) => [name, () => placeAt(tree, ['villages', index])] as const,
    ),
  ];
}
