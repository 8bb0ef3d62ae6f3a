// One item twice in a list of an entry: two lines of supplies, two prizes, two findings that are the same word for word.
import type { Entry } from '../../log/entry.ts';
import { itemsAt, saidTwice } from '../../source/tree/said-twice.ts';
import type { Check } from './context.ts';

// Ids that stand twice are told as such; a village is a key, which can stand only once.
const others: readonly string[] = ['by', 'to', 'householdsByVillage'];

/** item-twice for each item of an entry that stands in one of its lists before, word for word. */
export const itemTwice: Check = ({ entries }) => entries.flatMap(inEntry);

function inEntry(entry: Entry) {
  const { tree } = entry.origin;
  const inRecord = (record: object, path: readonly string[]) =>
    Object.entries(record).flatMap(([key, value]) =>
      Array.isArray(value) && !others.includes(key) ? saidTwice(itemsAt(tree, [...path, key], value)) : [],
    );
  const contest = 'contest' in entry ? entry.contest : undefined;
  return [
    ...inRecord(entry, []),
    ...(contest ? inRecord(contest, ['contest']) : []),
    ...(entry.own ? inRecord(entry.own, []) : []),
  ];
}
