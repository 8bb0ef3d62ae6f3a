// Mobile numbers with a digit too few or too many: nobody reaches the family.
import { digitsOf } from '../../language/identity.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * phone-length for each phone of people.yaml that begins like a mobile number of the mainland and has 9, 10, 12 or 13
 * digits. Landlines, short numbers, extensions, foreign numbers and several in one field are left alone.
 */
export const phoneLength: Check = ({ workspace }) => {
  const placeOf = placesInPeople(workspace.sources);
  const { children, helpers } = workspace.people;
  return [
    ...children.flatMap(({ phone, guardian }, at) => [
      ...told(phone, () => placeOf('children', at, 'phone')),
      ...told(guardian?.phone, () => placeOf('children', at, 'guardian', 'phone')),
    ]),
    ...helpers.flatMap(({ phone }, at) => told(phone, () => placeOf('helpers', at, 'phone'))),
  ];
};

function told(written: string | undefined, place: () => Problem['place']): Problem[] {
  const digits = digitsOf(written ?? '').replace(/^(?:\+|00)?86/, '');
  if (!/^1[3-9]\d{7,11}$/.test(digits) || digits.length === 11) return [];
  return [{ code: 'phone-length', place: place(), values: { count: digits.length } }];
}
