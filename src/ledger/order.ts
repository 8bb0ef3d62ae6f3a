// The one order of entries, whatever the order of files and of entries in them.
import { compareIds, compareText } from '../language/order.ts';
import { kindWords } from '../language/vocabulary.ts';
import type { Entry } from '../log/entry.ts';

const kinds = Object.keys(kindWords);

/** Entries by date, kind and content; only entries that say the very same stand in the order of their files and lines. */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => compareText(a.key, b.key) || compareIds(a.entry.origin.id, b.entry.origin.id))
    .map(({ entry }) => entry);
}

function keyOf(entry: Entry): string {
  const { from, to } = entry.date;
  return `${from} ${to} ${String(kinds.indexOf(entry.kind)).padStart(2, '0')} ${JSON.stringify(entry, canonical)}`;
}

// Keys in one order, whichever they were written in, and without the place, which moves when a line is put in above.
function canonical(key: string, value: unknown): unknown {
  if (key === 'origin') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
