// Entries that name somebody who was not born yet, and births later than the first day in care.
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';
import { datesOf } from './outside-period.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * before-birth for each child that entries name before its birth: one problem at the first, and its day
 * of joining if that is earlier, too. A birth in the future is told as that.
 */
export const beforeBirth: Check = ({ workspace, entries, today, mask }) => {
  const placeOf = placesInPeople(workspace.sources);
  return workspace.people.children.flatMap(({ id, birth, joined }, index): Problem[] => {
    if (birth === undefined || birth > today) return [];
    const early = entries.filter(({ date, to }) => date.to < birth && to?.includes(id));
    const places = early.map(({ origin, to = [] }) => placeAt(origin.tree, ['to', to.indexOf(id)]));
    const [first] = early;
    if (joined !== undefined && joined < birth) {
      const place = placeOf('children', index, 'joined');
      return [{ code: 'before-birth', place, values: { value: joined, name: mask(id) }, also: places.slice(0, 2) }];
    }
    const [place, ...also] = places;
    if (place === undefined || first === undefined) return [];
    return [
      { code: 'before-birth', place, values: { value: datesOf(first.date), name: mask(id) }, also: also.slice(0, 2) },
    ];
  });
};
