// Two lines that ran together in one value: 渠道: 村广播，份数：120. YAML takes all of it for one text, so that a figure
// would be lost in silence.
import type { z } from 'zod';
import { keyOf } from '../../language/words.ts';
import type { Problem } from '../../problem/problem.ts';
import { placed } from '../tree/mended.ts';
import { readSimple } from '../tree/simple.ts';
import type { Tree, TreeMap, TreePair } from '../tree/tree.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';
import { keysInText } from './text-keys.ts';

/** The keys of a record: which key a word is, and what each takes. */
export interface Keys {
  readonly keyOf: (written: string) => string | undefined;
  readonly fields: ReadonlyMap<string, z.ZodType>;
}

// Keys of sentences, in which any word may have a colon behind it.
const sentences = [
  ...['note', 'findings', 'followUp', 'void', 'detail', 'problem', 'plan', 'definition', 'basis', 'duty', 'action'],
];

// Keys of one word or name. A title or a topic may well have a colon in it.
const labels = [
  ...[
    'place',
    'category',
    'with',
    'channel',
    'donor',
    'receiver',
    'honour',
    'level',
    'provider',
    'unit',
    'name',
    'village',
  ],
  ...['household', 'grade', 'class', 'relation', 'post', 'item', 'edition', 'self', 'signature'],
];

// Keys that are part of no other word.
const notes = ['note', 'findings', 'followUp'];

type RecordShape = Extract<FieldShape, { type: 'record' }>;

/**
 * A tree in which each value is parted that holds another key of its record which the record lacks. Each is told once as
 * yaml-syntax, with the line to type. A sentence is parted only where what stands behind the colon is no text. Reports
 * what keysInText does, too.
 */
export function partedTree(
  tree: Tree,
  shape: FieldShape,
  keysOf: (shape: RecordShape) => Keys,
  problems: Problem[],
): Tree {
  const below = (value: Tree, schema: z.ZodType | undefined) =>
    schema === undefined || value.type === 'scalar' ? value : partedTree(value, shapeOf(schema), keysOf, problems);
  if (tree.type === 'list') {
    const item = shape.type === 'list' ? shape.item : undefined;
    return { ...tree, items: tree.items.map((one) => below(one, item)) };
  }
  if (tree.type !== 'map' || shape.type !== 'record') return tree;
  const keys = keysOf(shape);
  problems.push(...keysInText(tree, keys.keyOf, keys.fields));
  const pairs = tree.pairs.some(({ value }) => mayHoldKey(value)) ? partedPairs(tree, keys, problems) : tree.pairs;
  return {
    ...tree,
    pairs: pairs.map((pair) =>
      pair.value.type === 'scalar'
        ? pair
        : { ...pair, value: below(pair.value, keys.fields.get(keys.keyOf(pair.key) ?? '')) },
    ),
  };
}

/** Whether a value is unquoted text on one line with a colon: in quotes it was meant as it stands. */
function mayHoldKey(value: Tree): value is Extract<Tree, { type: 'scalar' }> {
  return (
    value.type === 'scalar' && !value.quoted && /[:：]/.test(value.text) && value.text.length === value.place.length
  );
}

function partedPairs(tree: TreeMap, keys: Keys, problems: Problem[]): readonly TreePair[] {
  const there = new Set(tree.pairs.map(({ key }) => keys.keyOf(key)));
  const [head] = tree.pairs;
  const isInBraces = head?.keyPlace.line !== tree.place.line || head.keyPlace.column !== tree.place.column;
  const parted = (pair: TreePair, isTold: boolean): readonly TreePair[] => {
    const found = secondIn(pair, keys, there);
    if (found === null) return [pair];
    if (!isTold) problems.push(joinedAt(pair, found, isInBraces));
    return [{ ...pair, value: found.first }, ...parted(found.second, true)];
  };
  return tree.pairs.flatMap((pair) => parted(pair, false));
}

interface Parted {
  readonly first: Extract<Tree, { type: 'scalar' }>;
  readonly sign: string;
  readonly second: TreePair;
  readonly rest: string;
}

function secondIn({ key: own, value }: TreePair, keys: Keys, there: ReadonlySet<string | undefined>): Parted | null {
  if (!mayHoldKey(value)) return null;
  const ownKey = keys.keyOf(own) ?? '';
  if (sentences.includes(ownKey)) return null;
  const isLabel = labels.includes(ownKey);
  for (const { 0: match, 1: sign = '', 2: word = '', index } of value.text.matchAll(
    /([\s,，;；、]*)([^\s,，;；、。:：]{1,20})\s*[:：]\s*(?=\S)/gu,
  )) {
    const rest = value.text.slice(index + match.length);
    const start = sign === '' ? wordStart(word, keys, index === 0 && isLabel) : 0;
    const typed = word.slice(start);
    const key = keys.keyOf(typed);
    const schema = key === undefined ? undefined : keys.fields.get(key);
    const before = value.text.slice(0, index + (start > 0 ? sign.length + start : 0));
    if (schema === undefined || before === '' || there.has(key)) continue;
    if (!isNoText(schema, rest) && (!isLabel || (start > 0 && keyOf(typed, notes) === undefined))) continue;
    const at = index + sign.length + start;
    const place = (from: number, length: number) => ({ ...value.place, column: value.place.column + from, length });
    const ofRest = place(index + match.length, rest.length);
    const scalar: Tree = { type: 'scalar', place: ofRest, text: rest, quoted: false };
    const list = /^[[{]/.test(rest) ? readSimple(value.place.file, rest) : null;
    const read = list === null ? scalar : placed(list, () => ofRest);
    return {
      first: { ...value, text: before, place: place(0, before.length) },
      sign: sign.trim(),
      second: { key: typed, keyPlace: place(at, typed.length), value: read },
      rest,
    };
  }
  return null;
}

/** Where a known key begins in a word that has the value before it: 份数 in 村广播份数; -1 for none. */
function wordStart(word: string, { keyOf: find }: Keys, isAllowed: boolean): number {
  if (!isAllowed) return word.length;
  for (let start = 1; start < word.length - 1; start++) if (find(word.slice(start)) !== undefined) return start;
  return word.length;
}

/** Whether a text is the value of a key that takes no text: a number, a day, one of a few words. */
function isNoText(schema: z.ZodType, text: string): boolean {
  const { type } = shapeOf(schema);
  const isText = ['text', 'reason', 'identifier', 'list', 'record', 'counts'].includes(type);
  return !isText && schema.safeParse(text, { jitless: true }).success;
}

/** What is told once of a value, whatever else stands behind the second key. */
function joinedAt({ keyPlace, value }: TreePair, { sign, second, rest, first }: Parted, isInBraces: boolean): Problem {
  const line = `${second.key}: ${rest}`;
  if (isInBraces) {
    const suggestion = `${first.text}, ${line}`;
    return { code: 'yaml-syntax', place: value.place, values: { cause: 'comma-missing', suggestion } };
  }
  const values = { cause: 'lines-joined', sign, suggestion: line, blanks: keyPlace.column - 1 } as const;
  return { code: 'yaml-syntax', place: second.keyPlace, values };
}
