// Children who are not born yet: a year was mistyped.
import type { Problem } from '../../problem/problem.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/** in-future for each birth later than today. */
export const birthInFuture: Check = ({ workspace, today }) => {
  const unborn = workspace.people.children.flatMap(({ birth = '' }, index) =>
    birth > today ? [{ birth, index }] : [],
  );
  if (unborn.length === 0) return [];
  const placeOf = placesInPeople(workspace.sources);
  return unborn.map(
    ({ birth, index }): Problem => ({
      code: 'in-future',
      place: placeOf('children', index, 'birth'),
      values: { value: birth, limit: today },
    }),
  );
};
