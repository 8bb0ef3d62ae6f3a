// An example cut down to its shape: every list keeps one item, the log one entry of each kind and category the report tells apart, and what these refer to.
import { namedFiles } from '../language/named-files.ts';
import { keyWords } from '../language/vocabulary.ts';
import { keyOf, kindOf } from '../language/words.ts';
import { cutLists, type ListCut, plainValue } from '../source/tree/cut-lists.ts';

/** A shortened workspace by path: YAML and narrative. `templates` is the text of the templates it is reported with: what they name stays. Photos go. */
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
  const shortened = new Map(narrative);
  for (const [file, text] of texts) {
    const keep = keepIn(file, { chosen: entries.get(file), ids, named });
    if (keep !== undefined) shortened.set(file, cutLists(text, { keep, drop: isPhotos, say }));
  }
  return shortened;
}

/** What the kept part of a workspace refers to. */
interface References {
  readonly chosen: ReadonlyMap<number, unknown> | undefined;
  readonly ids: ReadonlySet<string>;
  readonly named: string;
}

/** Which items of the lists of a file stay; undefined for a file of which nothing does. */
function keepIn(file: string, { chosen, ids, named }: References): ListCut['keep'] | undefined {
  if (chosen) return chosen.size === 0 ? undefined : (path) => (isRoot(path) ? [...chosen.keys()] : [0]);
  switch (file) {
    case namedFiles.people:
      return (_, items) => orFirst(where(items, 'id', ids));
    case namedFiles.indicators:
      return (path, items) => (path.length === 1 ? chooseIndicators(items, named) : [0]);
    case namedFiles.programme:
    case namedFiles.outlook:
      return () => [0];
    default:
      return undefined;
  }
}

type PlainMap = Readonly<Record<string, unknown>>;

const keys = Object.keys(keyWords);

function isPhotos(path: readonly string[]): boolean {
  return keyOf(path.at(-1) ?? '', keys) === 'photos';
}

/** A log file is a list of entries, or a map of such a list. */
function isRoot(path: readonly string[]): boolean {
  return path.length === 0 || (path.length === 1 && keyOf(path[0] ?? '', ['entries']) === 'entries');
}

function entriesOf(text: string): readonly PlainMap[] {
  const value = plainValue(text);
  const list = Array.isArray(value) ? value : fieldOf((value ?? {}) as PlainMap, 'entries');
  return Array.isArray(list) ? (list as readonly PlainMap[]) : [];
}

/** One entry of each kind and category told apart, by file and position: the one that shows most keys, the first of them. */
function chooseEntries(
  logs: readonly (readonly [string, readonly PlainMap[]])[],
  templates: string,
): ReadonlyMap<string, ReadonlyMap<number, PlainMap>> {
  const best = new Map<string, { file: string; index: number; entry: PlainMap }>();
  for (const [file, entries] of logs) {
    for (const [index, entry] of entries.entries()) {
      const kind = kindOf(String(fieldOf(entry, 'kind')));
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

/** The category of an entry where a template asks for it (`wanted="家长会"`); '' for all others, which are told together. */
function askedCategory(entry: PlainMap, templates: string): string {
  const category = fieldOf(entry, 'category');
  return typeof category === 'string' && templates.includes(`"${category}"`) ? category : '';
}

/** How many of the people cared for stay; the keys of people.yaml are its lists. */
function childrenKept(people: string, ids: ReadonlySet<string>): number {
  const list = fieldOf((plainValue(people) ?? {}) as PlainMap, 'children');
  return Array.isArray(list) ? orFirst(where(list, 'id', ids)).length : Number.POSITIVE_INFINITY;
}

/** No more file copies and no more children reached than children stay: a figure above its roster reads like a mistake. */
function atMost(children: number): ListCut['say'] {
  return (path, written) => {
    const key = keyOf(path.at(-1) ?? '', ['children', 'copies']);
    const counts = key === 'children' || (key === 'copies' && keyOf(path[0] ?? '', ['files']) === 'files');
    return counts && Number(written) > children ? String(children) : undefined;
  };
}

/** Those that a template or narrative names, what they are shares of, and one of each category. */
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

/** What stands under a key, or the first of a list there. */
function firstOf(entry: PlainMap, key: string): readonly string[] {
  const value = fieldOf(entry, key);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? [first] : [];
}

/** Markdown of which each list keeps its first item. */
function shortenMarkdown(text: string): string {
  const item = /^(?:\d+[.)]|[-*+]) /;
  const blocks = text.split(/\n{2,}|\n(?=(?:\d+[.)]|[-*+]) )/);
  const kept = blocks.filter((block, index) => !(item.test(block) && item.test(blocks[index - 1] ?? '')));
  return `${kept.join('\n\n').trimEnd()}\n`;
}
