// Checks a tree against a schema. Keys become English, zod checks the values, its issues become problems with places.
import type { z } from 'zod';
import { groupMeant } from '../../language/labels.ts';
import { nearestWord } from '../../language/nearest.ts';
import { isChinese } from '../../language/words.ts';
import { type Checked, hasErrors, type Place, type Problem, type ValuesOf } from '../../problem/problem.ts';
import { firstIllegal } from '../tree/illegal.ts';
import { emptyPairOf, follow, isEmpty, pairOf, type Tree, type TreeMap } from '../tree/tree.ts';
import { emptyValues } from './empty-values.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';
import { itemsJoined } from './joined-items.ts';
import { partedTree } from './joined-keys.ts';
import { countsInKeys, meantCounts } from './meant-counts.ts';
import { idsMeant, meantShape } from './meant-shape.ts';
import { withKeysInPlace } from './misplaced-keys.ts';
import { withoutMisspelt } from './misspelt-keys.ts';
import type { Refusal, RefusalCode } from './reading.ts';
import { wordsOfRecord } from './record-words.ts';
import { whereItStands } from './where-it-stands.ts';

/**
 * The value of a tree by a schema. Keys may be English or Chinese; empty values count as absent.
 * Reports everything that is wrong: unknown-key, misaligned-key, repeated-key, key-missing, wrong-shape, looks-like-number,
 * items-joined, and what the schemas of fields.ts report.
 */
export function checkTree<S extends z.ZodType>(typed: Tree, schema: S): Checked<z.output<S>> {
  const shape = shapeOf(schema);
  const problems: Problem[] = [];
  const keysOf = (record: RecordShape) => ({ keyOf: tableOf(record).keyOf, fields: record.fields });
  const placed = withKeysInPlace(typed, shape, keysOf, problems);
  const tree = partedTree(placed, shape, keysOf, problems);
  // A process reads a log only once: compiling the schema would cost more time than it saves.
  const result = schema.safeParse(inputOf(tree, shape, problems), { jitless: true });
  if (result.success) return hasErrors(problems) ? { problems } : { value: result.data, problems };
  for (const issue of result.error.issues) problems.push(problemOf(tree, shape, issue));
  return { problems: withoutMisspelt(tree, problems) };
}

type RecordShape = Extract<FieldShape, { type: 'record' }>;

/** What zod gets: the texts as written, under English keys. A tree of the wrong shape is passed on; zod refuses it. */
function inputOf(tree: Tree, shape: FieldShape, problems: Problem[]): unknown {
  if (tree.type === 'scalar') {
    if ('verbatim' in shape && shape.verbatim && !tree.quoted && looksLikeNumber(tree.text)) {
      problems.push({ code: 'looks-like-number', place: tree.place, values: { value: tree.text } });
    }
    return shape.type === 'list' && !isEmpty(tree) ? [inputOf(tree, shapeOf(shape.item), problems)] : tree.text;
  }
  if (tree.type === 'map') {
    if (shape.type === 'record') return recordOf(tree, shape, problems);
    if (shape.type === 'counts') return countsOf(tree, shapeOf(shape.item), problems);
    return shape.type === 'list' ? [inputOf(tree, shapeOf(shape.item), problems)] : {};
  }
  if (shape.type !== 'list') return [];
  const item = shapeOf(shape.item);
  const values: unknown[] = [];
  for (const each of tree.items) if (!isEmpty(each)) values.push(inputOf(each, item, problems));
  return values;
}

function recordOf(tree: TreeMap, shape: RecordShape, problems: Problem[]): unknown {
  const table = tableOf(shape);
  const values: Record<string, unknown> = Object.create(null);
  const seen = new Map<string, Place>();
  for (const pair of tree.pairs) {
    const { key: written, keyPlace, value } = pair;
    const key = table.keyOf(written);
    if (key === undefined) {
      problems.push({ code: 'unknown-key', place: keyPlace, values: table.hintFor(written, tree) });
      continue;
    }
    const first = seen.get(key);
    if (first !== undefined) {
      // The parser has already reported the same word twice. Here the two keys are the same key in two languages.
      const sameWord = tree.pairs.some((pair) => pair.key === written && pair.keyPlace === first);
      if (!sameWord)
        problems.push({ code: 'repeated-key', place: keyPlace, values: { value: written }, also: [first] });
      continue;
    }
    seen.set(key, keyPlace);
    const field = table.shapes.get(key) ?? (shape.others && shapeOf(shape.others));
    if (field && shape.words === 'keys' && !shape.required.includes(key))
      problems.push(...emptyValues(pair, key, field));
    const counts = field && countsInKeys(value, written, field);
    if (counts) problems.push(refusalAt(value.place, counts, written));
    else if (shape.words === 'participants' && isEmpty(value)) {
      problems.push({ code: 'number-style', place: keyPlace, values: { value: '', field: written } });
    } else if (field && !isEmpty(value)) {
      problems.push(...itemsJoined(value, key, written, field));
      values[key] = inputOf(groupsNamed(value, written), field, problems);
    }
  }
  return values;
}

/** A value under a key that says what its bare numbers are: the groups of a village. */
function groupsNamed(value: Tree, key: string): Tree {
  if (value.type === 'scalar') return { ...value, text: groupMeant(value.text, key) };
  if (value.type === 'list') return value;
  return { ...value, pairs: value.pairs.map((pair) => ({ ...pair, key: groupMeant(pair.key, key) })) };
}

/** A map with free names as keys; each must have a number. */
function countsOf(tree: TreeMap, item: FieldShape, problems: Problem[]): unknown {
  const values: Record<string, unknown> = Object.create(null);
  for (const { key, keyPlace, value } of tree.pairs) {
    const found = firstIllegal(key);
    if (found) {
      problems.push({ code: 'text-illegal-character', place: keyPlace, values: { value: found.number } });
    } else if (isEmpty(value))
      problems.push({ code: 'number-style', place: keyPlace, values: { value: '', field: key } });
    else values[key.trim()] = inputOf(value, item, problems);
  }
  return values;
}

interface KeyTable {
  readonly shapes: ReadonlyMap<string, FieldShape>;
  readonly keyOf: (written: string) => string | undefined;
  readonly hintFor: (written: string, map: TreeMap) => ValuesOf<'unknown-key'>;
}

const tables = new WeakMap<FieldShape, KeyTable>();

/**
 * The keys of a record, made once for each schema. Finding a key is slow and every entry repeats the same keys,
 * so the table remembers each spelling.
 */
function tableOf(shape: RecordShape): KeyTable {
  const present = tables.get(shape);
  if (present) return present;
  const keys = [...shape.fields.keys()];
  const met = new Map<string, string>();
  const words = wordsOfRecord(shape);
  const forms = words.forms();
  const table: KeyTable = {
    shapes: new Map([...shape.fields].map(([key, schema]) => [key, shapeOf(schema)])),
    keyOf: (written) => {
      const known = met.get(written);
      if (known !== undefined) return known;
      const key = words.keyOf(written);
      if (key !== undefined) met.set(written, key);
      return key;
    },
    hintFor: (written, map) => {
      const there = new Set(map.pairs.map(({ key }) => table.keyOf(key)));
      const allowed = keys
        .filter((key) => !there.has(key))
        .map((key) => wordFor(key, shape, isChinese(written) || hasChineseKeys(map)));
      const free = forms.filter((form) => !there.has(table.keyOf(form)));
      return { key: written, nearest: nearestWord(written, free), allowed: allowed.join('、') };
    },
  };
  tables.set(shape, table);
  return table;
}

function wordFor(key: string, shape: RecordShape, chinese: boolean): string {
  return chinese ? wordsOfRecord(shape).wordOf(key) : key;
}

/** Whether a map has Chinese keys: problems about it then name Chinese keys. */
export function hasChineseKeys(map: TreeMap): boolean {
  return map.pairs.some(({ key }) => isChinese(key));
}

function problemOf(tree: Tree, shape: FieldShape, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = follow(tree, path);
  const field = fieldOf(tree, path);
  const last = path.at(-1);
  const parent = follow(tree, path.slice(0, -1));
  const standing = typeof last !== 'number' ? 'value' : parent.type === 'list' ? 'item' : 'only item';
  if (issue.code === 'custom') {
    // scalar() in fields.ts puts a refusal into the params of its custom issues.
    const refusal = issue.params as unknown as Refusal;
    const record = shapeAt(shape, path.slice(0, -1));
    const where = { tree, found, parent, standing, field, last, wanted: shapeAt(shape, path), record } as const;
    return refusalAt(found.place, whereItStands(refusal, where), field);
  }
  if (typeof last === 'string' && parent.type === 'map' && pairOf(parent, last) === undefined) {
    const record = shapeAt(shape, path.slice(0, -1));
    const empty = emptyPairOf(parent, last);
    if (empty) return { code: 'key-missing', place: empty.keyPlace, values: { key: empty.key, found: empty.key } };
    const key = record.type === 'record' ? wordFor(last, record, hasChineseKeys(parent)) : last;
    return { code: 'key-missing', place: parent.place, values: { key } };
  }
  const wanted = shapeAt(shape, path);
  if (wanted.type === 'counts' || (wanted.type === 'record' && wanted.words === 'participants')) {
    const hasPeople = parent.type === 'map' && pairOf(parent, 'people') !== undefined;
    const meant = meantCounts(found, field, wanted.type === 'counts' ? 'free' : 'participants', hasPeople);
    if (meant) return refusalAt(found.place, meant, field);
  }
  const ids = wanted.type === 'identifier' ? idsMeant(parent, found, field) : null;
  if (ids !== null)
    return refusalAt(found.place, { problem: 'wrong-shape', values: { expected: 'text', suggestion: ids } }, field);
  // An example would be typed as it is, and be somebody else.
  if (wanted.type === 'identifier' && standing === 'item' && found.type === 'map') {
    const value = `{${found.pairs.map(({ key, value: own }) => `${key}: ${own.type === 'scalar' ? own.text : '…'}`).join(', ')}}`;
    return refusalAt(found.place, { problem: 'identifier-style', values: { value } }, field);
  }
  const isMap = wanted.type === 'record' || wanted.type === 'counts';
  const expected = isMap ? 'map' : wanted.type === 'list' || standing === 'only item' ? 'list' : 'text';
  const { second, ...meant } = meantShape(found, wanted, field, standing);
  // What the goods are worth may be told already.
  const isTold = tree.type === 'map' && pairOf(tree, 'value') !== undefined;
  const values = { expected, ...meant, ...(second !== undefined && !isTold && { second }) } as const;
  return refusalAt(found.place, { problem: 'wrong-shape', values }, field);
}

function refusalAt<C extends RefusalCode>(place: Place, { problem, values }: Refusal<C>, field: string): Problem<C> {
  return { code: problem, place, values: field === '' ? values : { ...values, field } };
}

/** The last key on a path, as written. */
function fieldOf(tree: Tree, path: readonly (string | number)[]): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const map = at < 0 ? undefined : follow(tree, path.slice(0, at));
  return (map?.type === 'map' && pairOf(map, String(path[at]))?.key) || '';
}

function shapeAt(shape: FieldShape, path: readonly (string | number)[]): FieldShape {
  let at = shape;
  for (const step of path) {
    const schema =
      'item' in at ? at.item : at.type === 'record' ? (at.fields.get(String(step)) ?? at.others) : undefined;
    if (!schema) return at;
    at = shapeOf(schema);
  }
  return at;
}

/**
 * Whether other YAML programs do not read an unquoted text as text and would print it differently:
 * 007, 1.10, 12e3, 1:30, 1_000, 18 digits, yes, ~.
 */
function looksLikeNumber(text: string): boolean {
  if (!/^(?:[-+.\d~]|[ynotfYNOTF])/.test(text)) return false;
  if (/^(?:~|null|y|n|yes|no|on|off|true|false)$/i.test(text)) return true;
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(text)) return true;
  if (/^[-+]?0[xob][\da-f_]+$/i.test(text) || /^[-+]?\.(?:inf|nan)$/i.test(text)) return true;
  if (!/^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return false;
  return String(Number(text)) !== text;
}
