// What is secret in people.yaml is never shown, in no message. Where nobody knows the names, neither is what may be one
// in another file. It becomes marks of the same width before any line is printed.

import type { AsText } from '../language/messages/message.ts';
import { namedFileOf, namedFiles } from '../language/named-files.ts';
import { isSchemaLine } from '../language/schema-line.ts';
import { columnsOf } from '../language/width.ts';
import { keyOf } from '../language/words.ts';
import type { ProblemCode } from './codes.ts';
import { allKeys, isOpenElsewhere, isOpenInPeople, keysOfPeople } from './open-words.ts';
import type { Problem, ValuesOf } from './problem.ts';
import { type LineWord, wordsOfLine } from './words-of-line.ts';

/** Whether a file holds personal data from its first line to its last. */
export function isPersonal(file: string): boolean {
  return namedFileOf(file) === namedFiles.people;
}

/** A line of people.yaml with marks of the same width (＊ or *) for every word that may be about somebody. */
export function veilLine(line: string): string {
  return veiled(line, secretsOfLine(line));
}

/** The words of a line of people.yaml that may be about somebody. */
export function secretsOfLine(line: string, under = ''): readonly LineWord[] {
  if (isSchemaLine(line)) return [];
  return wordsOfLine(line, keysOfPeople, under).filter((word) => !isOpenInPeople(word));
}

/**
 * All texts, veiled for a workspace whose names nobody knows: keys, kinds, dates, ids and counts stay. Nothing moves,
 * so places stay right.
 */
export function veilTexts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([file, text]) => [file, text.split('\n').map(veilOf(file)).join('\n')]));
}

function veilOf(file: string): (line: string) => string {
  return isPersonal(file) ? veilLine : (line) => veilElsewhere(line, '');
}

function veilElsewhere(line: string, under: string): string {
  const secret = wordsOfLine(line, allKeys, under).filter((word) => !isOpenElsewhere(word, line));
  return veiled(line, secret);
}

/** A line with marks for every word of some parts of it. */
export function veilParts(line: string, parts: readonly { readonly from: number; readonly to: number }[]): string {
  return parts.reduce(
    (rest, { from, to }) => rest.slice(0, from) + veilWords(rest.slice(from, to)) + rest.slice(to),
    line,
  );
}

/**
 * A problem that quotes nothing of what is `hidden`, the texts of the lines it is about that must not be shown. Of one
 * that `isInside` of such a text every value may come from it, and so may what is proposed for it.
 */
export function veilValues<C extends ProblemCode>(
  problem: Problem<C>,
  hidden: readonly string[],
  isInside: boolean,
): Problem<C> {
  const secrets = hidden.flatMap((text) => wordsOfLine(text, [])).map(({ text }) => text);
  const isOfThem = ({ text }: LineWord) =>
    secrets.some((one) => text === one || (one.length > 1 && text.includes(one)));
  const values = retold(problem.values, (name, text) => {
    if (neverWritten.has(name)) return text;
    if (name === 'nearest') return isInside ? '' : text;
    if (name === 'reason') return veilQuoted(text);
    const isOfWhole = isInside && name !== 'key' && name !== 'field';
    const told = isOfWhole ? veilWords(text) : veiled(text, wordsOfLine(text, []).filter(isOfThem));
    return toType.has(name) && told !== text ? '' : told;
  });
  return { ...problem, values };
}

function veilWords(text: string): string {
  return veiled(text, wordsOfLine(text, []));
}

/** The values of a problem as text to print: those of people.yaml veiled, those of other files as they are. */
export function toldValues<C extends ProblemCode>(problem: Problem<C>): AsText<ValuesOf<C>> {
  if (problem.place === null || !isPersonal(problem.place.file)) return retold(problem.values, (_, text) => text);
  return veiledValues(problem, (text, under) => veiled(text, secretsOfLine(text, under)), keysOfPeople);
}

/** A problem without anything that may be a name, in any file: for a workspace whose names are not known. */
export function veilProblem<C extends ProblemCode>(problem: Problem<C>): Problem<C> {
  const isOfPeople = problem.place !== null && isPersonal(problem.place.file);
  return isOfPeople ? problem : { ...problem, values: veiledValues(problem, veilElsewhere, allKeys) };
}

type Veil = (text: string, under: string) => string;

function veiledValues<C extends ProblemCode>({ code, values }: Problem<C>, veil: Veil, keys: readonly string[]) {
  const given: Values = values;
  const open = new Set<PropertyKey>([...proposals, ...(openValues[code] ?? [])]);
  const under = keyOf(String(given.field ?? ''), keys) ?? keysByCode[code] ?? '';
  return retold(values, (name, text) => {
    if (open.has(name)) return text;
    // A colon makes a key of it.
    if (name === 'reason') return veilQuoted(text);
    const asKey = (key: string) => veil(`${key}:`, '').slice(0, -1);
    if (name === 'names') return text.split('、').map(asKey).join('、');
    if (name === 'key' || name === 'field' || code === 'repeated-key') return asKey(text);
    const line = veil(text, under);
    // What cannot be typed is no advice; the general one says more.
    return toType.has(name) && line !== text ? '' : line;
  });
}

/** A reason that the YAML package gives, in English, without what it quotes. */
function veilQuoted(reason: string): string {
  return reason.replace(/"[^"]*"?|[^\s"]*(?:[^\x20-\x7e]|\d{3})[^\s"]*/g, veilWords);
}

type Values = Readonly<Record<string, string | number | undefined>>;

/** The values as texts to print. A value that was not given is left out. */
function retold<V extends Values>(values: V, tell: (name: string, text: string) => string): V & AsText<V> {
  const told = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, tell(name, String(value))]],
  );
  // The names stay the same, and a text is allowed for each value, but the compiler cannot follow names through
  // entries.
  return Object.fromEntries(told) as V & AsText<V>;
}

/** The name of any value of any problem. */
type ValueName = { [C in ProblemCode]: keyof ValuesOf<C> }[ProblemCode];

/** The values that a remedy asks to type. */
export const toType: ReadonlySet<string> = new Set<ValueName>(['suggestion', 'second', 'whole', 'nearest']);

// Paths in messages stand before messages, too; whoever prints them masks names in both.
const paths: readonly ValueName[] = ['path', 'other', 'usual', 'target'];

const definitions: readonly ValueName[] = [
  'allowed',
  'expected',
  'limit',
  'encoding',
  'usage',
  'first',
  'last',
  'count',
  'blanks',
  'less',
  'example',
  'character',
  'what',
  'cause',
  ...paths,
];

const proposals: readonly ValueName[] = [...definitions, 'nearest', 'from', 'to', 'each'];

/** What is told whatever was written. */
const neverWritten: ReadonlySet<string> = new Set<string>([...definitions, 'names']);

// Ids are in the log too, and the reader has to look for them.
const openValues: { readonly [C in ProblemCode]?: readonly (keyof ValuesOf<C>)[] } = {
  'unused-person': ['value'],
  'repeated-identifier': ['value'],
  'promise-not-countable': ['kind', 'every'],
  'key-missing': ['found'],
  'text-illegal-character': ['value'],
};

// What the value of a problem is, where its key is not told.
const keysByCode: { readonly [C in ProblemCode]?: string } = {
  'unknown-kind': 'kind',
  'listed-otherwise': 'id',
  'date-style': 'date',
  'date-impossible': 'date',
  'outside-period': 'date',
  'in-future': 'date',
  'time-style': 'starts',
  'number-in-words': 'people',
  'number-with-unit': 'people',
  'number-approximate': 'people',
  'number-style': 'people',
  'number-range': 'people',
};

function veiled(line: string, secret: readonly LineWord[]): string {
  return secret.reduceRight(
    (rest, { text, at }) => rest.slice(0, at) + marksFor(text) + rest.slice(at + text.length),
    line,
  );
}

function marksFor(text: string): string {
  let marks = '';
  for (const character of text) {
    marks += /[-_\p{P}\p{Z}\p{Cc}]/u.test(character) ? character : ['', '*', '＊'][columnsOf(character)];
  }
  return marks;
}
