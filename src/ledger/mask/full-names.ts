// Where full names stand in a text, by the rules that mask them: those of three characters and more anywhere, shorter
// and Latin ones where they stand as words.
import { givenNamesIn, mustStand } from './given-names.ts';
import { lettersOf, patternFor, soughtAs } from './names-in-text.ts';
import { toSecrets } from './secrets.ts';

/** A full name as it stands in a text, from `start` to before `end`; `letters` is the form in which names are compared. */
export interface FullName {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/** A function that finds these full names in a text. */
export function fullNamesIn(names: readonly string[]): (text: string) => readonly FullName[] {
  const sought = new Set(names.map(lettersOf));
  const patternIn = patternFor(names.filter((name) => !mustStand(name)).map(soughtAs));
  const standingIn = givenNamesIn(toSecrets({ names: names.filter(mustStand), kept: [], numbers: [] }));
  return (text) => {
    const pattern = patternIn(lettersOf(text));
    const anywhere = pattern === undefined ? [] : [...text.matchAll(pattern)].map(foundIn);
    // Of a short name, its given name would be found, too.
    return [...anywhere, ...standingIn(text).map(({ name, start, end }) => ({ letters: lettersOf(name), start, end }))]
      .filter(({ letters }) => sought.has(letters))
      .toSorted((a, b) => a.start - b.start);
  };
}

function foundIn({ 0: name, index }: RegExpMatchArray & { index: number }): FullName {
  return { letters: lettersOf(name), start: index, end: index + name.length };
}
