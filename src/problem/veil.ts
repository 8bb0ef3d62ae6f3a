// The contents of people.yaml are never shown: names, dates of birth and numbers become marks of the same width before
// any line is printed.

import type { AsText } from '../language/messages/message.ts';
import { namedFileOf, namedFiles } from '../language/named-files.ts';
import { keyWords, valueWords } from '../language/vocabulary.ts';
import { columnsOf } from '../language/width.ts';
import { choiceOf, keyOf } from '../language/words.ts';
import type { ProblemCode } from './codes.ts';
import type { Problem, ValuesOf } from './problem.ts';

const keys = Object.keys(keyWords);
// Words such as 女 or 双亲外出 alone identify nobody, and the reader has to see what carelog proposes.
const vocabulary = new Set(
  Object.values(valueWords).flatMap((rows) => [...Object.keys(rows), ...Object.values(rows).flat()]),
);

/** Whether a file holds personal data from its first line to its last. */
export function isPersonal(file: string): boolean {
  return namedFileOf(file) === namedFiles.people;
}

/**
 * A line of people.yaml with marks of the same width (＊ or *) for everything but vocabulary, punctuation and spaces.
 */
export function veilLine(line: string): string {
  return veilWords(line, () => false);
}

/**
 * All texts, veiled. Nothing moves, so places stay right. Outside people.yaml short numbers and ids stay, because they
 * identify nobody.
 */
export function veilTexts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const veiled = ([file, text]: [string, string]) => {
    const stays = isPersonal(file) ? () => false : isShort;
    return [
      file,
      text
        .split('\n')
        .map((line) => veilWords(line, stays))
        .join('\n'),
    ] as const;
  };
  return new Map([...texts].map(veiled));
}

/**
 * The values of a problem as text to print. Of people.yaml only ids, numbers and what carelog proposes stay readable.
 */
export function toldValues<C extends ProblemCode>(problem: Problem<C>): AsText<ValuesOf<C>> {
  if (problem.place === null || !isPersonal(problem.place.file)) return retold(problem.values, (_, text) => text);
  return veiledValues(problem.values, openValues[problem.code] ?? [], () => false);
}

/** A problem without anything that somebody wrote, in any file: for a workspace whose names are not known. */
export function veilProblem<C extends ProblemCode>(problem: Problem<C>): Problem<C> {
  const isOfPeople = problem.place !== null && isPersonal(problem.place.file);
  return { ...problem, values: veiledValues(problem.values, [], isOfPeople ? () => false : isShort) };
}

function veiledValues<V extends Values>(values: V, ids: readonly PropertyKey[], stays: (word: string) => boolean) {
  const open = new Set<PropertyKey>([...proposals, ...ids, ...(values.nearest ? ['key'] : [])]);
  return retold(values, (name, text) => {
    if (open.has(name) || isKey(text)) return text;
    const line = veilWords(text, stays);
    // Marks alone cannot be typed; the general advice says more.
    return name === 'suggestion' && !/[\p{L}\p{N}]/u.test(line) ? '' : line;
  });
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

/** A time, a count, or an id such as c01. */
function isShort(word: string): boolean {
  return /^(?:\d{1,4}|[a-z]\d{1,4})$/i.test(word);
}

function isKey(word: string): boolean {
  return keyOf(word, keys) !== undefined || choiceOf('participants', word) !== undefined;
}

function veilWords(text: string, stays: (word: string) => boolean): string {
  return text.replace(/[^\p{P}\p{Z}\p{Cc}]+(?:[-_][^\p{P}\p{Z}\p{Cc}]+)*/gu, (word, at: number) => {
    const beforeColon = /^\s*[:：]/.test(text.slice(at + word.length));
    return (beforeColon && isKey(word)) || vocabulary.has(word) || stays(word) ? word : veil(word);
  });
}

/** The name of any value of any problem. */
type ValueName = { [C in ProblemCode]: keyof ValuesOf<C> }[ProblemCode];

// Paths in messages stand before messages, too; whoever prints them masks names in both.
const paths: readonly ValueName[] = ['path', 'other', 'usual', 'target'];

const proposals: readonly ValueName[] = [
  'nearest',
  'allowed',
  'expected',
  'limit',
  'from',
  'to',
  'encoding',
  'usage',
  'first',
  'last',
  'count',
  'character',
  ...paths,
];

// Ids are in the log too, and the reader has to look for them.
const openValues: { readonly [C in ProblemCode]?: readonly (keyof ValuesOf<C>)[] } = {
  'unused-person': ['value'],
  'repeated-identifier': ['value'],
};

function veil(text: string): string {
  let veiled = '';
  for (const character of text) {
    veiled += /[\p{P}\p{Z}\p{Cc}]/u.test(character) ? character : ['', '*', '＊'][columnsOf(character)];
  }
  return veiled;
}
