// Identity numbers of people.yaml that cannot be right, or say something else than what stands beside them.
import { type Identity, oddLength, readIdentity } from '../../language/identity.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Child } from '../../workspace/people.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * identity-check-digit for each number, of a child or a guardian, that cannot be one; identity-differs where a sound one
 * says another birth or gender than the list. No message holds the number or the day.
 */
export const identityNumbers: Check = ({ workspace }) => {
  const placeOf = placesInPeople(workspace.sources);
  return workspace.people.children.flatMap((child, index): Problem[] => {
    const own = readIdentity(child.identity ?? '');
    const wrong = (written = '', ...path: readonly string[]): Problem[] => {
      const count = oddLength(written);
      if (count === undefined && readIdentity(written)?.isSound !== false) return [];
      const place = placeOf('children', index, ...path);
      return [{ code: 'identity-check-digit', place, values: count === undefined ? {} : { count } }];
    };
    return [
      ...wrong(child.identity, 'identity'),
      ...wrong(child.guardian?.identity, 'guardian', 'identity'),
      ...differing(child, own).map(
        (what): Problem => ({ code: 'identity-differs', place: placeOf('children', index, what), values: { what } }),
      ),
    ];
  });
};

function differing(child: Child, identity: Identity | undefined): readonly ('birth' | 'gender')[] {
  if (!identity?.isSound) return [];
  return (['birth', 'gender'] as const).filter((what) => child[what] !== undefined && child[what] !== identity[what]);
}
