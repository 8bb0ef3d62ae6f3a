// The orders that make a rollup the same whatever the order of files and entries.
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

/** Orders ids and other words by their characters, numbers in them by size: c2 before c10. Without a collation, whose order changes from one release to the next. */
export function compareIds(a: string, b: string): number {
  return compareText(padded(a), padded(b)) || compareText(a, b);
}

/** An order by a list of words; words the list lacks come after it, by `compareIds`. */
export function orderBy(words: readonly string[]): (a: string, b: string) => number {
  const ranks = new Map([...new Set(words)].map((word, rank) => [word, rank]));
  const rankOf = (word: string) => ranks.get(word) ?? ranks.size;
  return (a, b) => rankOf(a) - rankOf(b) || compareIds(a, b);
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

function padded(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
