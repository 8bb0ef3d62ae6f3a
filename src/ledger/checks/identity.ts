// Identity numbers of people.yaml that cannot be right, or say something else than what stands beside them.
import { type Identity, readIdentity } from '../../language/identity.ts';
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
    const guardians = readIdentity(child.guardian?.identity ?? '');
    const wrong = (path: readonly string[]): Problem => ({
      code: 'identity-check-digit',
      place: placeOf('children', index, ...path),
      values: {},
    });
    return [
      ...(own?.isSound === false ? [wrong(['identity'])] : []),
      ...(guardians?.isSound === false ? [wrong(['guardian', 'identity'])] : []),
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
