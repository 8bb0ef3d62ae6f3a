// The one order of entries, whatever the order of files and of entries in them.
import { compareIds, compareText } from '../language/order.ts';
import { kindWords } from '../language/vocabulary.ts';
import type { Entry } from '../log/entry.ts';

const kinds = Object.keys(kindWords);

/**
 * Entries by date, kind and content. Only entries that say exactly the same stand in the order of their files and
 * lines.
 */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  // What an entry says takes longest to write down and to compare, and only decides between those of a kind on one day.
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = whenAndKind(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b));
  return sorted.flatMap(([, group]) => (group.length === 1 ? group : byContent(group)));
}

/** A text that orders entries by date and kind. */
function whenAndKind({ date, kind }: Entry): string {
  // Kinds of the workspace's own come last; what they are called is part of what their entries say.
  const rank = kind === 'own' ? kinds.length : kinds.indexOf(kind);
  return `${date.from} ${date.to} ${String(rank).padStart(3, '0')}`;
}

function byContent(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, content: contentOf(entry) }))
    .sort((a, b) => compareText(a.content, b.content) || compareIds(a.entry.origin.id, b.entry.origin.id))
    .map(({ entry }) => entry);
}

/**
 * What an entry says, with keys in one order, however they were written, and without the place, which changes when a line
 * is added above. A kind of the workspace's own is its name.
 */
function contentOf(entry: Entry): string {
  const { origin: _origin, ...said } = entry;
  return JSON.stringify(inOrder('definition' in said ? { ...said, definition: said.definition.name } : said));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const pairs = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(pairs.map(([key, below]) => [key, inOrder(below)]));
}
