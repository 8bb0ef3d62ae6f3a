// Fields that are secret (保密): no message quotes what stands in them, sound or not. Which they are is in kinds.yaml; where
// that cannot be read, all is secret that is not under a key of carelog's own, and so it is in entries of unknown kinds.
import { nearestWord } from '../../language/nearest.ts';
import { keyWords } from '../../language/vocabulary.ts';
import { formsOfKeys, kindOf } from '../../language/words.ts';
import { type Definitions, type FieldDefinition, fieldsOf, fieldsOfAll } from '../../log/definition.ts';
import { entryFields } from '../../log/entry-fields.ts';
import { kinds } from '../../log/kinds/index.ts';
import { allKeys, keysOfPeople } from '../../problem/open-words.ts';
import type { Problem } from '../../problem/problem.ts';
import { isPersonal, veilParts, veilValues } from '../../problem/veil.ts';
import { knownKey, wordsOfLine } from '../../problem/words-of-line.ts';
import { shapeOf } from '../../source/fields/field-shape.ts';
import { ownKindNamed } from '../../source/fields/kind-word.ts';
import { type KeyStanding, type KeysOfEntry, type SecretPart, secretsOfEntry } from './secret-lines.ts';

/** Hides what stands in secret fields: in the lines of files, and in what problems quote of them. */
export interface SecretVeil {
  readonly text: (file: string, text: string) => string;
  readonly problem: (problem: Problem) => Problem;
}

type KeysFor = (lines: readonly string[]) => KeysOfEntry | null;

/**
 * The veil over a workspace that defines these fields, null for definitions that could not be read; null where there is
 * nothing to hide. `texts` are those that the places of problems are in.
 */
export function secretVeil(
  definitions: Definitions | null,
  texts: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): SecretVeil | null {
  const all = definitions ? [...fieldsOfAll(definitions), ...definitions.personFields] : null;
  const hasSecrets = all === null || all.some(isSecret);
  // An entry of an unknown kind, or one that could not be read, is told; nothing is shown of a log without slips.
  const withSlips = new Set(problems.flatMap(({ place }) => (place !== null && isLog(place.file) ? [place.file] : [])));
  if (!hasSecrets && withSlips.size === 0) return null;
  const byKinds = new Map<string, KeysOfEntry | null>();
  const ofLog: KeysFor = (lines) => {
    const words = wordsForKind(lines);
    const known = byKinds.get(words.join('、'));
    const keys = known === undefined ? keysOfEntry(words, definitions) : known;
    byKinds.set(words.join('、'), keys);
    return keys;
  };
  const ofPeople = keysOf(definitions?.personFields ?? null, keysOfPeople, definitions ? 'open' : 'unknown');
  const found = new Map<string, readonly (readonly SecretPart[])[]>();
  const spansOf = (file: string, text: string) => {
    const known = found.get(file) ?? spansIn(text, isPersonal(file) ? () => ofPeople : ofLog);
    found.set(file, known);
    return known;
  };
  const isHeld = (file: string) => (hasSecrets ? isPersonal(file) || isLog(file) : withSlips.has(file));
  return {
    text: (file, text) => {
      if (!isHeld(file)) return text;
      const spans = spansOf(file, text);
      return text
        .split('\n')
        .map((line, at) => veilParts(line, spans[at] ?? []))
        .join('\n');
    },
    problem: (problem) => {
      const { place, values, also = [] } = problem;
      if (place === null || !isHeld(place.file)) return problem;
      const text = texts.get(place.file) ?? '';
      const lines = text.split('\n');
      const spans = spansOf(place.file, text);
      const { last = place.line }: Readonly<Record<string, string | number | undefined>> = values;
      const near = [place.line, ...also.map(({ line }) => line)];
      for (let line = place.line + 1; line <= Number(last); line++) near.push(line);
      const hidden = near.flatMap((line) =>
        (spans[line - 1] ?? []).map(({ from, to }) => lines[line - 1]?.slice(from, to) ?? ''),
      );
      const isInside = (spans[place.line - 1] ?? []).some(
        ({ from, to }) => place.column - 1 < to && place.column - 1 + Math.max(place.length, 1) > from,
      );
      return hidden.length === 0 ? problem : veilValues(problem, hidden, isInside);
    },
  };
}

function isLog(file: string): boolean {
  return /^log\//.test(file);
}

function isSecret({ access }: FieldDefinition): boolean {
  return access === 'secret';
}

/** The secret parts of each line of a file, which is read entry by entry. */
function spansIn(text: string, keysFor: KeysFor): readonly (readonly SecretPart[])[] {
  return entriesIn(text.split('\n')).flatMap((lines) => {
    const keys = keysFor(lines);
    return keys === null ? lines.map(() => []) : secretsOfEntry(lines, keys);
  });
}

const dash = /^(\s*)[-－—]/u;
// An entry that is too far in begins with its day all the same.
const dated = /^\s*[-－—]+\s*["'“]?(?:日期|date)/iu;

/** The lines of each entry, and those before the first. */
function entriesIn(lines: readonly string[]): readonly (readonly string[])[] {
  const entries: string[][] = [[]];
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const column = dash.exec(line)?.[1]?.length;
    if (column !== undefined && (column <= margin || dated.test(line))) {
      margin = Math.min(margin, column);
      entries.push([]);
    }
    entries.at(-1)?.push(line);
  }
  return entries;
}

const kindKey = new RegExp(['kind', ...keyWords.kind].join('|'), 'iu');

/** What is written as the kind of an entry: several words where a dash got lost. */
function wordsForKind(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    kindKey.test(line)
      ? wordsOfLine(line, ['kind']).flatMap(({ key, isKey, text }) => (key === 'kind' && !isKey ? [text] : []))
      : [],
  );
}

/** The keys of an entry of these kinds; null where it has no secrets. One of no known kind may be of any, or of another. */
function keysOfEntry(words: readonly string[], definitions: Definitions | null): KeysOfEntry | null {
  const known = words.map((word) => (definitions && ownKindNamed(word, definitions.kinds)) ?? kindOf(word));
  const isKnown = known.length > 0 && !known.includes(undefined);
  const given = known.filter((kind) => kind !== undefined);
  if (definitions === null) return keysOf(null, isKnown ? given.flatMap(keysOfKind) : common, 'unknown');
  const fields = isKnown ? given.flatMap((kind) => fieldsOf(kind, definitions)) : fieldsOfAll(definitions);
  if (words.length > 0 && !isKnown) return { ...keysOf(fields, allKeys, 'unknown'), secretKey: anyKey };
  return fields.some(isSecret) ? keysOf(fields, allKeys, 'unknown') : null;
}

const common = [...Object.keys(entryFields), 'kind', 'entries'];

function keysOfKind(kind: ReturnType<typeof kindOf> | object): readonly string[] {
  const shape = typeof kind === 'string' ? shapeOf(kinds[kind].schema) : undefined;
  return shape?.type === 'record' ? [...common, ...shape.fields.keys()] : common;
}

/** The keys of a record with these fields of the workspace's own (null: nobody knows which) beside `keys`. */
function keysOf(
  fields: readonly FieldDefinition[] | null,
  keys: readonly string[],
  otherwise: KeyStanding,
): KeysOfEntry {
  const secret = (fields ?? []).filter(isSecret).map(({ name }) => name);
  const open = new Set((fields ?? []).map(({ name }) => name));
  const found = new Map<string, KeyStanding>();
  const look = (key: string): KeyStanding => {
    if (secret.includes(key)) return 'secret';
    if (open.has(key) || knownKey(key, keys) !== undefined) return 'open';
    if (nearestWord(key, secret) !== '') return 'secret';
    return otherwise === 'unknown' && nearestWord(key, [...open, ...formsOfKeys(keys)]) !== '' ? 'meant' : otherwise;
  };
  const standingOf = (key: string) => {
    const standing = found.get(key) ?? look(key);
    if (found.size < 1000) found.set(key, standing);
    return standing;
  };
  return { standingOf, secretKey: fields === null ? anyKey : keyAmong(secret) };
}

const anyKey = /\s["'“‘]?[\p{L}_-]{1,8}["'”’]?\s*[:：=＝]/u;

function keyAmong(names: readonly string[]): RegExp {
  const any = names.map((name) => name.replace(/[-_]/g, '\\$&')).join('|') || '(?!)';
  return new RegExp(`^["'“‘]?(?:${any})["'”’]?\\s*[:：=＝]?|(?:${any})["'”’]?\\s*[:：=＝]`, 'u');
}
