// What stands in people.yaml is never shown: names, births and numbers become marks of the same width before any line is printed.

import { keyWords, valueWords } from '../language/vocabulary.ts';
import { columnsOf } from '../language/width.ts';
import { keyOf } from '../language/words.ts';
import type { Problem, ProblemValues } from './problem.ts';

const keys = Object.keys(keyWords);
// Whom a bare 女 or 双亲外出 is said of, nobody can tell; but the reader can tell what was proposed.
const values = new Set(
  Object.values(valueWords).flatMap((rows) => [...Object.keys(rows), ...Object.values(rows).flat()]),
);

/** Whether a file holds personal data from its first line to its last. */
export function isPersonal(file: string): boolean {
  return /(^|\/)people\.ya?ml(\.txt)?$/i.test(file);
}

/** A line of people.yaml in which everything but the words of the vocabulary, punctuation and blanks is a mark of the same width, ＊ or *. */
export function veilLine(line: string): string {
  return line.replace(/[^\p{P}\p{Z}\p{Cc}]+(?:[-_][^\p{P}\p{Z}\p{Cc}]+)*/gu, (word, at: number) => {
    const isKey = /^\s*[:：]/.test(line.slice(at + word.length)) && keyOf(word, keys) !== undefined;
    return isKey || values.has(word) ? word : veil(word);
  });
}

/** Every line of every text veiled: nothing moves, so places stay true. */
export function veilTexts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([file, text]) => [file, text.split('\n').map(veilLine).join('\n')]));
}

/** The values of a problem, fit to be printed: out of people.yaml only ids, numbers and what carelog itself proposes stay. */
export function veilValues(problem: Problem): ProblemValues {
  if (problem.place === null || !isPersonal(problem.place.file)) return problem.values;
  return veiledValues(problem);
}

/** A problem that says nothing somebody wrote, in whatever file it stands: for a workspace whose names are not known. */
export function veilProblem(problem: Problem): Problem {
  return { ...problem, values: veiledValues(problem) };
}

function veiledValues(problem: Problem): ProblemValues {
  const open = new Set(openValues[problem.code] ?? []);
  for (const name of proposals) open.add(name);
  if (problem.values.nearest) open.add('key');
  return Object.fromEntries(
    Object.entries(problem.values).flatMap(([name, value]) => {
      if (open.has(name) || (name === 'key' && keyOf(String(value), keys) !== undefined)) return [[name, value]];
      if (name !== 'suggestion') return [[name, veil(String(value))]];
      // Marks alone are nothing to type: the general advice says more.
      const line = veilLine(String(value));
      return /[\p{L}\p{N}]/u.test(line) ? [[name, line]] : [];
    }),
  );
}

const proposals = ['nearest', 'allowed', 'expected', 'field', 'limit', 'from', 'to', 'encoding', 'usage'];

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
