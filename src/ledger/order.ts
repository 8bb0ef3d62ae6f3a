// The one order of entries, whatever the order of files and of entries in them.
import { compareIds, compareText } from '../language/order.ts';
import { kindWords } from '../language/vocabulary.ts';
import type { KindDefinition } from '../log/definition.ts';
import type { Entry } from '../log/entry.ts';

const kinds = Object.keys(kindWords);

/** Kinds of the workspace's own come last; what they are called is part of what their entries say. */
function rankOf({ kind }: Entry): number {
  return kind === 'own' ? kinds.length : kinds.indexOf(kind);
}

/**
 * Entries by date, kind and content. Only entries that say exactly the same stand in the order of their files and
 * lines.
 */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  // Made once, and only for entries of one kind on one day.
  const contents = new Map<Entry, string>();
  const contentOf = (entry: Entry): string => {
    const content = contents.get(entry) ?? JSON.stringify(entry, canonical);
    contents.set(entry, content);
    return content;
  };
  return entries.toSorted(
    (a, b) =>
      compareText(a.date.from, b.date.from) ||
      compareText(a.date.to, b.date.to) ||
      rankOf(a) - rankOf(b) ||
      compareText(contentOf(a), contentOf(b)) ||
      compareIds(a.origin.id, b.origin.id),
  );
}

// Keys in one order, however they were written, and without the place, which changes when a line is added above. A kind
// of the workspace's own is its name.
function canonical(key: string, value: unknown): unknown {
  if (key === 'origin') return undefined;
  if (key === 'definition') return (value as KindDefinition).name;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
