// One person on the list twice, under two ids: counted as two.
import { digitsOf } from '../../language/identity.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Child, Helper } from '../../workspace/people.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/** More of one name are no slip, and comparing each with each never ends. */
const mostCompared = 50;

/**
 * same-person for each of the cared for who has the identity number of another, or the name and so much else that two
 * would be told apart, and for each helper who has name and post of another; with both places. Nobody is told who left
 * before the other came: they came back.
 */
export const samePerson: Check = ({ workspace, mask }) => {
  const { people, sources } = workspace;
  const placeOf = placesInPeople(sources);
  const earlier = new Map<string, { readonly child: Child; readonly index: number }[]>();
  const helpers = sameHelpers(people.helpers).flatMap(([index, first]): Problem[] => {
    const [place, also] = [index, first].map((at) => placeOf('helpers', at, 'id'));
    const [value = '', other = ''] = [index, first].map((at) => mask(people.helpers[at]?.id ?? ''));
    return place && also ? [{ code: 'same-person', place, values: { value, other }, also: [also] }] : [];
  });
  const children = people.children.flatMap((child, index): Problem[] => {
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
  return [...children, ...helpers];
};

/**
 * The positions of helpers who have the whole name and the post of an earlier one, and no other phone. A school may have
 * two teachers of one name: 教师 alone tells nobody apart.
 */
function sameHelpers(helpers: readonly Helper[]): readonly (readonly [number, number])[] {
  const firsts = new Map<string, number>();
  return helpers.flatMap(({ id, name, post, phone }, index) => {
    if (name === undefined || post === undefined || !isWhole(name)) return [];
    const key = `${name}\n${post}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    const other = first === undefined ? undefined : helpers[first];
    return first === undefined || other?.id === id || !isOne(other?.phone, phone, post)
      ? []
      : [[index, first] as const];
  });
}

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
  return name.length > 1 && !/[某*＊×xX○]|^[小老阿]|同学$|老师$|家$/u.test(name);
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

/** Whether two helpers of one name and post are one: by their phones or, where a phone is not known, by the post. */
function isOne(phone: string | undefined, other: string | undefined, post: string): boolean {
  return phone === undefined || other === undefined ? post.length > 2 : phone === other;
}

function differs(a: string | number | undefined, b: string | number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
