// Ends that lie before their beginnings: of pairings and of hours. Ranges of days are checked where they are read.
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/yaml.ts';
import type { Check } from './context.ts';

/** end-before-start for a pairing whose `until` is earlier than its date, and for `ends` earlier than `starts`. */
export const endBeforeStart: Check = ({ entries }) =>
  entries.flatMap((entry): Problem[] => {
    const problem = (key: string, from: string, to: string): Problem[] =>
      to < from ? [{ code: 'end-before-start', place: placeAt(entry.origin.tree, [key]), values: { from, to } }] : [];
    if (entry.kind === 'pairing')
      return entry.until === undefined ? [] : problem('until', entry.date.from, entry.until);
    if (!('starts' in entry) || entry.starts === undefined || entry.ends === undefined) return [];
    return problem('ends', entry.starts, entry.ends);
  });
