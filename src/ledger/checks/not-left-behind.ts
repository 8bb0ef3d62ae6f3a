// People on the list whom the programme is not about: 非留守 beside 留守儿童.
import type { Problem } from '../../problem/problem.ts';
import { caredOf, isMeant } from '../../workspace/cared.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/** not-left-behind once, at the first of them, with their number: they are in no count of the others. */
export const notLeftBehind: Check = ({ workspace: { people, programme, sources } }) => {
  const cared = caredOf(programme.cared, programme.organisation.nature);
  const others = people.children.flatMap(({ stay }, index) => (isMeant(stay, cared) ? [] : [index]));
  const [first] = others;
  if (first === undefined) return [];
  const place = placesInPeople(sources)('children', first, 'stay');
  return [{ code: 'not-left-behind', place, values: { name: cared.name, count: others.length } } satisfies Problem];
};
