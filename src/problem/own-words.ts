// The words of the vocabulary that a remedy names: they are no secrets, though a name that was found may be like one.
import type { ProblemCode } from './codes.ts';
import { isVocabulary } from './open-words.ts';
import type { ValuesOf } from './problem.ts';

const namesOfWords: { readonly [C in ProblemCode]?: readonly (keyof ValuesOf<C>)[] } = {
  'unknown-key': ['nearest', 'allowed'],
  'unknown-value': ['allowed'],
  'unknown-kind': ['nearest', 'allowed'],
  'key-missing': ['key'],
};

/** The keys and answers that the values of a problem propose, the longest first. */
export function ownWords(code: ProblemCode, values: Readonly<Record<string, string>>): readonly string[] {
  const names: readonly string[] = namesOfWords[code] ?? [];
  const words = names.flatMap((name) => (values[name] ?? '').split('、')).filter(isVocabulary);
  return words.toSorted((a, b) => b.length - a.length);
}
