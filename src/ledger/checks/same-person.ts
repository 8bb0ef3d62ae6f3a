// One person on the list twice, under two ids: counted as two.
import { digitsOf } from '../../language/identity.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Child } from '../../workspace/people.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/** More of one name are no slip, and comparing each with each never ends. */
const mostCompared = 50;

/**
 * same-person for each of the cared for who has the identity number of another, or the name and so much else that two
 * would be told apart; with both places. Nobody is told who left before the other came: they came back.
 */
export const samePerson: Check = ({ workspace, mask }) => {
  const { people, sources } = workspace;
  const placeOf = placesInPeople(sources);
  const earlier = new Map<string, { readonly child: Child; readonly index: number }[]>();
  return people.children.flatMap((child, index): Problem[] => {
    const keys = [child.name, child.identity && digitsOf(child.identity)].filter((key) => key !== undefined);
    const alike = keys.flatMap((key) => earlier.get(key) ?? []);
    const first = alike.find((other) => other.child.id !== child.id && isSame(other.child, child));
    for (const key of keys) {
      const known = earlier.get(key) ?? [];
      if (known.length < mostCompared) earlier.set(key, [...known, { child, index }]);
    }
    if (!first) return [];
    const [place, also] = [index, first.index].map((at) => placeOf('children', at, 'id'));
    if (!place || !also) return [];
    return [
      { code: 'same-person', place, values: { value: mask(child.id), other: mask(first.child.id) }, also: [also] },
    ];
  });
};

function isSame(a: Child, b: Child): boolean {
  if (isOver(a, b) || isOver(b, a)) return false;
  if (a.identity !== undefined && b.identity !== undefined) return digitsOf(a.identity) === digitsOf(b.identity);
  if (a.name === undefined || a.name !== b.name || !isWhole(a.name)) return false;
  if (differs(a.gender, b.gender) || telling.some((of) => differs(of(a), of(b)))) return false;
  const shared = telling.filter((of) => of(a) !== undefined && of(a) === of(b));
  return shared.length > 0 || [classOf, villageOf].every((of) => of(a) !== undefined && of(a) === of(b));
}

/** A name as its bearer has it. Of 张某某, 张* and 小张 there may be several in one home. */
function isWhole(name: string): boolean {
  return name.length > 1 && !/[某*＊×xX○]|^[小老阿]|同学$|家$/u.test(name);
}

/** Whether one had left when the other came. */
function isOver({ left }: Child, { joined }: Child): boolean {
  return left !== undefined && joined !== undefined && left <= joined;
}

const classOf = (child: Child) => child.class ?? child.grade;
const villageOf = ({ village }: Child) => village;

/** What two people of one name differ in. */
const telling: readonly ((child: Child) => string | number | undefined)[] = [
  ({ birth }) => birth,
  ({ household }) => household,
  ({ guardian }) => guardian?.name,
];

function differs(a: string | number | undefined, b: string | number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
