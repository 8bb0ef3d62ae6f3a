// One visit written down twice in other words, by two who were there.
import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { alikeAmong } from './alike.ts';
import type { Check } from './context.ts';
import { whatIsSaid } from './duplicate-entry.ts';
import { again, isWithin } from './likely-double.ts';

/**
 * visited-twice, a note, for a visit of one day by the helpers of another to the same people where both say something of
 * their own, once a day for the same. Not where they say another hour or place, or that it was another time.
 */
export const visitedTwice: Check = ({ entries }) => {
  const alike = alikeAmong(entries);
  const firsts = new Map<string, Entry | 'told'>();
  return entries.flatMap((entry): Problem[] => {
    const { kind, date, by = [], to = [] } = entry;
    const key = alike.get(entry);
    if (key === undefined || kind !== 'visit' || date.type !== 'day' || by.length === 0 || to.length === 0) return [];
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, entry);
      return [];
    }
    if (first === 'told' || !sayDifferently(first, entry)) return [];
    firsts.set(key, 'told');
    const [place, also] = [entry, first].map(({ origin }) => placeAt(origin.tree, ['date']));
    return place && also ? [{ code: 'visited-twice', place, values: {}, also: [also] }] : [];
  });
};

const telling = ['starts', 'place'];

function sayDifferently(a: Entry, b: Entry): boolean {
  const one = { entry: a, said: whatIsSaid(a) };
  const other = { entry: b, said: whatIsSaid(b) };
  if (isWithin(one, other) || isWithin(other, one)) return false;
  if (telling.some((key) => one.said.has(key) && other.said.has(key) && one.said.get(key) !== other.said.get(key)))
    return false;
  return ![one, other].some(({ said }) => again.test([...said.values()].join('')));
}
