// Ends that lie before their beginnings: of pairings, of hours, and of the days a child is in care. Ranges of days are
// checked where they are read.
import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * end-before-start for a pairing whose `until` is earlier than its date, for `ends` earlier than `starts`, and for a
 * child that left before it joined.
 */
export const endBeforeStart: Check = ({ entries, workspace }) => [...ofEntries(entries), ...ofChildren(workspace)];

function ofChildren({ people, sources }: Workspace): Problem[] {
  const reversed = people.children.flatMap(({ joined, left }, index) =>
    joined !== undefined && left !== undefined && left < joined ? [{ joined, left, index }] : [],
  );
  if (reversed.length === 0) return [];
  const placeOf = placesInPeople(sources);
  return reversed.map(({ joined, left, index }) => ({
    code: 'end-before-start',
    place: placeOf('children', index, 'left'),
    values: { from: joined, to: left },
  }));
}

function ofEntries(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const problem = (key: string, from: string, to: string): Problem[] =>
      to < from ? [{ code: 'end-before-start', place: placeAt(entry.origin.tree, [key]), values: { from, to } }] : [];
    if (entry.kind === 'pairing')
      return entry.until === undefined ? [] : problem('until', entry.date.from, entry.until);
    if (!('starts' in entry) || entry.starts === undefined || entry.ends === undefined) return [];
    return problem('ends', entry.starts, entry.ends);
  });
}
