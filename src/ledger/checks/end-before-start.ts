// Ends that lie before their beginnings: of pairings, of hours, and of the days a child is in care. Ranges of days are
// checked where they are read.
import { addDays } from '../../language/dates.ts';
import type { Entry } from '../../log/entry.ts';
import { endsTooEarly } from '../../log/hours.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * end-before-start for a pairing whose `until` is earlier than its date, for `ends` earlier than `starts` on the
 * same day (log/hours.ts), and for a child that left before it joined.
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
    const { date, origin } = entry;
    if (entry.kind === 'pairing' && entry.until !== undefined && entry.until < date.from) {
      const values = { from: date.from, to: entry.until };
      return [{ code: 'end-before-start', place: placeAt(origin.tree, ['until']), values }];
    }
    if (!('starts' in entry) || !endsTooEarly(entry)) return [];
    const { starts: from = '', ends: to = '' } = entry;
    const values = { from, to, ...(date.type === 'day' && { days: `${date.from}..${addDays(date.from, 1)}` }) };
    return [{ code: 'end-before-start', place: placeAt(origin.tree, ['ends']), values }];
  });
}
