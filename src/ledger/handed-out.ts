// A quantity of 0 was not handed out: a form has a row for it, or none was left. So with a prize that nobody was given.
import type { Entry, EntryOf } from '../log/entry.ts';

/** Entries without supplies of which nothing was handed out, and without such lines and prizes of the others. */
export function onlyHandedOut(entry: Entry): readonly Entry[] {
  if ('contest' in entry && entry.contest?.prizes) {
    const prizes = entry.contest.prizes.filter(({ quantity }) => quantity !== 0);
    return [{ ...entry, contest: { ...entry.contest, prizes } }];
  }
  if (entry.kind !== 'supplies' || entry.items.every(isGiven)) return [entry];
  return wasHandedOut(entry) ? [{ ...entry, items: entry.items.filter(isGiven) }] : [];
}

/** Whether any of the supplies of an entry was handed out. */
export function wasHandedOut({ items }: EntryOf<'supplies'>): boolean {
  return items.some(isGiven);
}

function isGiven({ quantity }: EntryOf<'supplies'>['items'][number]): boolean {
  return quantity > 0;
}
