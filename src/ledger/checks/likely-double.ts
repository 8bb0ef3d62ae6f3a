// One piece of care written down twice, the second time with a word more: two people keep the log, or one forgot.
import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { alikeAmong } from './alike.ts';
import type { Check } from './context.ts';
import { samenessIn, whatIsSaid } from './duplicate-entry.ts';

/** Hundreds of entries about the same people on one day come from a machine, and comparing each with each never ends. */
const mostCompared = 50;

/**
 * likely-double for each entry that says all that another of its kind, day, helpers and people says, and more; with
 * both places. Nothing is told of entries that are known to the month only, or name neither people nor a title nor items: these
 * may well be two. So may two entries that each say something of their own. What is the same in everything is left to
 * duplicate-entry.
 */
export const likelyDouble: Check = ({ entries }) => {
  const alike = alikeAmong(entries);
  const groups = new Map<string, Statement[]>();
  const seen = new Set<string>();
  return entries.flatMap((entry): Problem[] => {
    const key = alike.get(entry);
    if (key === undefined || !mayBeTold(entry)) return [];
    // Of several that are equal, the first is compared.
    const statement = { entry, said: whatIsSaid(entry) };
    const same = samenessIn(statement.said);
    if (seen.has(same)) return [];
    seen.add(same);
    const earlier = groups.get(key) ?? [];
    groups.set(key, earlier);
    const first = earlier.find((other) => isWithin(other, statement) || isWithin(statement, other));
    if (earlier.length < mostCompared) earlier.push(statement);
    const [place, also] = [entry, first?.entry].map((one) => one && placeAt(one.origin.tree, ['date']));
    return place && also ? [{ code: 'likely-double', place, values: {}, also: [also] }] : [];
  });
};

/** An entry and what it says. */
export interface Statement {
  readonly entry: Entry;
  readonly said: ReadonlyMap<string, string>;
}

function mayBeTold(entry: Entry): boolean {
  const { date, to = [], title, kind } = entry;
  // Two pairings of the same people overlap, which pairing-overlap tells.
  if (date.type === 'month' || kind === 'pairing') return false;
  const isCounted = kind === 'supplies' || (kind === 'survey' && entry.householdsByVillage !== undefined);
  return to.length > 0 || title !== undefined || isCounted;
}

/** 晚上又去了一次: what is added says itself that it was another time. */
export const again = /又|再次|再去|再到|第[二三四五]次|另一|again|second/i;

/** Whether all that one entry says is said by another, too, which does not say that it is another time. */
export function isWithin(less: Statement, more: Statement): boolean {
  const isMore = ([key, value]: readonly [string, string]) => less.said.get(key) !== value;
  const added = [...more.said].filter(isMore).map(([, value]) => value);
  return [...less.said].every(([key, value]) => more.said.get(key) === value) && !again.test(added.join(''));
}
