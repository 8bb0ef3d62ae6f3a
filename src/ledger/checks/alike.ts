// Which entries may tell of one piece of care: three checks compare these, and no others.
import type { Entry } from '../../log/entry.ts';

const known = new WeakMap<readonly Entry[], ReadonlyMap<Entry, string>>();

/**
 * The entries of one kind about the same people by the same helpers on the same days as another has them, each with a text
 * that is equal for those. Most entries are alone, and nothing more need be known of what they say.
 */
export function alikeAmong(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const alike = known.get(entries) ?? findAlike(entries);
  known.set(entries, alike);
  return alike;
}

function findAlike(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const firsts = new Map<string, Entry>();
  const alike = new Map<Entry, string>();
  for (const entry of entries) {
    const key = whoAndWhen(entry);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    else alike.set(first, key).set(entry, key);
  }
  return alike;
}

function whoAndWhen({ kind, date, by, to }: Entry): string {
  return JSON.stringify([kind, date.from, date.to, inOrder(by), inOrder(to)]);
}

function inOrder(ids: readonly string[] = []): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)].sort();
}
