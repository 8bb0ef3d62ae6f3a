// What stands in people.yaml is never shown: names, births and numbers become marks of the same width before any line is printed.

import { keyWords, valueWords } from '../language/vocabulary.ts';
import { columnsOf } from '../language/width.ts';
import { choiceOf, keyOf } from '../language/words.ts';
import type { Problem, ProblemValues } from './problem.ts';

const keys = Object.keys(keyWords);
// Whom a bare 女 or 双亲外出 is said of, nobody can tell; but the reader can tell what was proposed.
const vocabulary = new Set(
  Object.values(valueWords).flatMap((rows) => [...Object.keys(rows), ...Object.values(rows).flat()]),
);

/** Whether a file holds personal data from its first line to its last. */
export function isPersonal(file: string): boolean {
  return /(^|\/)people\.ya?ml(\.txt)?$/i.test(file);
}

/** A line of people.yaml in which everything but the words of the vocabulary, punctuation and blanks is a mark of the same width, ＊ or *. */
export function veilLine(line: string): string {
  return veilWords(line, () => false);
}

/** Every line of every text veiled: nothing moves, so places stay true. Short numbers and ids stay outside people.yaml, because nobody is known by them. */
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

/** The values of a problem, fit to be printed: out of people.yaml only ids, numbers and what carelog itself proposes stay. */
export function veilValues(problem: Problem): ProblemValues {
  if (problem.place === null || !isPersonal(problem.place.file)) return problem.values;
  return veiledValues(problem, openValues[problem.code] ?? [], () => false);
}

/** A problem that says nothing somebody wrote, in whatever file it stands: for a workspace whose names are not known. */
export function veilProblem(problem: Problem): Problem {
  const isOfPeople = problem.place !== null && isPersonal(problem.place.file);
  return { ...problem, values: veiledValues(problem, [], isOfPeople ? () => false : isShort) };
}

function veiledValues({ values }: Problem, ids: readonly string[], stays: (word: string) => boolean): ProblemValues {
  const open = new Set([...proposals, ...ids, ...(values.nearest ? ['key'] : [])]);
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = String(value);
      if (open.has(name) || isKey(text)) return [[name, value]];
      if (name !== 'suggestion') return [[name, veilWords(text, stays)]];
      // Marks alone are nothing to type: the general advice says more.
      const line = veilWords(text, stays);
      return /[\p{L}\p{N}]/u.test(line) ? [[name, line]] : [];
    }),
  );
}

/** A time, a count, an id as c01. */
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

const proposals = ['nearest', 'allowed', 'expected', 'limit', 'from', 'to', 'encoding', 'usage'];

// Ids stand in the log, too, and are what the reader has to look for.
const openValues: Readonly<Partial<Record<Problem['code'], readonly string[]>>> = {
  'unused-person': ['value', 'name'],
  'repeated-identifier': ['value', 'name'],
};

function veil(text: string): string {
  let veiled = '';
  for (const character of text) {
    veiled += /[\p{P}\p{Z}\p{Cc}]/u.test(character) ? character : ['', '*', '＊'][columnsOf(character)];
  }
  return veiled;
}
