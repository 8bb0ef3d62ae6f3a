// Shortens an example. Every list keeps one item; the log keeps one entry of each kind, and of each category that a
// template asks for. What the kept entries refer to is kept, too, and what the workspace defines for itself.
import { namedFiles } from '../language/named-files.ts';
import { keyWords } from '../language/vocabulary.ts';
import { keyOf, kindOf } from '../language/words.ts';
import { cutLists, type ListCut, plainValue } from '../source/tree/cut-lists.ts';

/**
 * The YAML and narrative files of a shortened workspace and its own templates, by path; without photos. `templates` is the text of its
 * templates: indicators and categories named there are kept.
 */
export function shortenWorkspace(texts: ReadonlyMap<string, string>, templates: string): ReadonlyMap<string, string> {
  const logs = [...texts]
    .filter(([file]) => file.startsWith('log/'))
    .map(([file, text]) => [file, entriesOf(text)] as const);
  const entries = chooseEntries(logs, templates);
  const kept = [...entries.values()].flatMap((chosen) => [...chosen.values()]);
  const ids = new Set(kept.flatMap((entry) => [...firstOf(entry, 'by'), ...firstOf(entry, 'to')]));

  const narrative = [...texts].flatMap(([file, text]) =>
    file.startsWith('narrative/') ? [[file, shortenMarkdown(text)] as const] : [],
  );
  const named = [templates, ...narrative.map(([, text]) => text)].join('\n');
  const say = atMost(childrenKept(texts.get(namedFiles.people) ?? '', ids));
  const ownForms = [...texts].filter(([file]) => file.startsWith('templates/'));
  const shortened = new Map([...narrative, ...ownForms]);
  for (const [file, text] of texts) {
    const keep = keepIn(file, { chosen: entries.get(file), ids, named });
    if (keep !== undefined) shortened.set(file, cutLists(text, { keep, drop: isPhotos, say }));
  }
  return shortened;
}

/** What to keep: `chosen` entries by position, people by `ids`, and indicators in `named`, the text of templates. */
interface References {
  readonly chosen: ReadonlyMap<number, unknown> | undefined;
  readonly ids: ReadonlySet<string>;
  readonly named: string;
}

/** Which list items of a file to keep; undefined to keep nothing of it. */
function keepIn(file: string, { chosen, ids, named }: References): ListCut['keep'] | undefined {
  if (chosen) return chosen.size === 0 ? undefined : (path) => (isRoot(path) ? [...chosen.keys()] : [0]);
  switch (file) {
    case namedFiles.people:
      return (_, items) => orFirst(where(items, 'id', ids));
    case namedFiles.indicators:
      return (path, items) => (path.length === 1 ? chooseIndicators(items, named) : [0]);
    case namedFiles.programme:
      // The list of attachments names the registers that the template goes on to print.
      return (path, items) => (keyOf(path.at(-1) ?? '', ['attachments']) === undefined ? [0] : [...items.keys()]);
    case namedFiles.outlook:
      return () => [0];
    case namedFiles.kinds:
      return (_, items) => [...items.keys()];
    default:
      return undefined;
  }
}

type PlainMap = Readonly<Record<string, unknown>>;

const keys = Object.keys(keyWords);

function isPhotos(path: readonly string[]): boolean {
  return keyOf(path.at(-1) ?? '', keys) === 'photos';
}

/** A log file is a list of entries, or a map with this list. */
function isRoot(path: readonly string[]): boolean {
  return path.length === 0 || (path.length === 1 && keyOf(path[0] ?? '', ['entries']) === 'entries');
}

function entriesOf(text: string): readonly PlainMap[] {
  const value = plainValue(text);
  const list = Array.isArray(value) ? value : fieldOf((value ?? {}) as PlainMap, 'entries');
  return Array.isArray(list) ? (list as readonly PlainMap[]) : [];
}

/** One entry of each kind and category, by file and position: the first of those with the most keys. */
function chooseEntries(
  logs: readonly (readonly [string, readonly PlainMap[]])[],
  templates: string,
): ReadonlyMap<string, ReadonlyMap<number, PlainMap>> {
  const best = new Map<string, { file: string; index: number; entry: PlainMap }>();
  for (const [file, entries] of logs) {
    for (const [index, entry] of entries.entries()) {
      const written = fieldOf(entry, 'kind');
      // A word that is in no table is a kind of the workspace's own.
      const kind = typeof written === 'string' ? (kindOf(written) ?? written) : undefined;
      if (kind === undefined || fieldOf(entry, 'void') !== undefined) continue;
      const sort = `${kind} ${askedCategory(entry, templates)}`;
      const before = best.get(sort);
      if (before === undefined || Object.keys(entry).length > Object.keys(before.entry).length)
        best.set(sort, { file, index, entry });
    }
  }
  return new Map(
    logs.map(([file]) => {
      const chosen = [...best.values()].filter((one) => one.file === file);
      return [file, new Map(chosen.map(({ index, entry }) => [index, entry]))];
    }),
  );
}

/** The category of an entry if a template asks for it (`wanted="家长会"`); otherwise ''. */
function askedCategory(entry: PlainMap, templates: string): string {
  const category = fieldOf(entry, 'category');
  return typeof category === 'string' && templates.includes(`"${category}"`) ? category : '';
}

/** How many of the people cared for are kept. */
function childrenKept(people: string, ids: ReadonlySet<string>): number {
  const list = fieldOf((plainValue(people) ?? {}) as PlainMap, 'children');
  return Array.isArray(list) ? orFirst(where(list, 'id', ids)).length : Number.POSITIVE_INFINITY;
}

/** Lowers numbers of files and of children reached to the number of children: more would look like a mistake. */
function atMost(children: number): ListCut['say'] {
  return (path, written) => {
    const key = keyOf(path.at(-1) ?? '', ['children', 'copies']);
    const counts = key === 'children' || (key === 'copies' && keyOf(path[0] ?? '', ['files']) === 'files');
    return counts && Number(written) > children ? String(children) : undefined;
  };
}

/** The indicators that a template or narrative names, those they are shares of, and one of each category. */
function chooseIndicators(items: readonly unknown[], named: string): readonly number[] {
  const indicators = items as readonly PlainMap[];
  const ids = indicators.map((indicator) => String(fieldOf(indicator, 'id')));
  const wanted = new Set(ids.filter((id) => named.includes(`indicators.${id}`)));
  const categories = new Map<unknown, string>();
  for (const [index, indicator] of indicators.entries()) {
    const category = fieldOf(indicator, 'category');
    if (!categories.has(category)) categories.set(category, ids[index] ?? '');
  }
  if (wanted.size === 0 || categories.size > 1) for (const id of categories.values()) wanted.add(id);
  for (const id of wanted) {
    const whole = fieldOf(indicators[ids.indexOf(id)] ?? {}, 'of');
    if (typeof whole === 'string') wanted.add(whole);
  }
  return ids.flatMap((id, index) => (wanted.has(id) ? [index] : []));
}

function where(items: readonly unknown[], key: string, values: ReadonlySet<string>): readonly number[] {
  return items.flatMap((item, index) => (values.has(String(fieldOf(item as PlainMap, key))) ? [index] : []));
}

function orFirst(indices: readonly number[]): readonly number[] {
  return indices.length === 0 ? [0] : indices;
}

function fieldOf(record: PlainMap, key: string): unknown {
  if (record === null || typeof record !== 'object') return undefined;
  return Object.entries(record).find(([written]) => keyOf(written, [key]) === key)?.[1];
}

/** The text under a key, or the first of a list. */
function firstOf(entry: PlainMap, key: string): readonly string[] {
  const value = fieldOf(entry, key);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? [first] : [];
}

/** Markdown with only the first item of each list. */
function shortenMarkdown(text: string): string {
  const item = /^(?:\d+[.)]|[-*+]) /;
  const blocks = text.split(/\n{2,}|\n(?=(?:\d+[.)]|[-*+]) )/);
  const kept = blocks.filter((block, index) => !(item.test(block) && item.test(blocks[index - 1] ?? '')));
  return `${kept.join('\n\n').trimEnd()}\n`;
}
