// What may not be read in a masked text: of the people of a workspace, or of what was written.
import { couldBeName } from '../../language/names.ts';
import type { People } from '../../workspace/people.ts';
import type { Ledger } from '../ledger.ts';
import { plain } from './names-in-text.ts';

/**
 * Names that are masked; names that stay although they contain one of those (helper 王芳芳, child 王芳); numbers and
 * births as they were written; and places that stay although they contain a given name (向阳村).
 */
export interface Secrets {
  readonly names: readonly string[];
  readonly kept: readonly string[];
  readonly numbers: readonly string[];
  readonly places: readonly string[];
}

/**
 * The secrets of a list of people. A helper or leader who has the name of a child or guardian is masked with them.
 * `places` are further names of places, beside the villages of the list.
 */
export function secretsOfPeople(people: People, places: readonly (string | undefined)[] = []): Secrets {
  const { children, helpers, leadingGroup } = people;
  const guardians = children.flatMap(({ guardian }) => guardian ?? []);
  return toSecrets(
    [...children, ...guardians].map(({ name }) => name).concat(namesUsedAsIds(children)),
    [...helpers, ...leadingGroup].map(({ name }) => name),
    [
      ...[...children, ...guardians].flatMap(({ phone, identity }) => [phone, identity]),
      ...helpers.map(({ phone }) => phone),
      ...children.map(({ birth }) => birth),
    ],
    [...children.map(({ village }) => village), ...places],
  );
}

/** Where a child has no name, its id may be one. */
function namesUsedAsIds(children: People['children']): readonly string[] {
  return children.flatMap(({ id, name }) => (name === undefined && couldBeName(id) ? [id] : []));
}

/**
 * The secrets of a ledger: those of its people. The organisation, the addressee and who signs are kept like places,
 * though their names may contain a given name.
 */
export function secretsOfLedger({ people, programme }: Pick<Ledger, 'people' | 'programme'>): Secrets {
  const { name, self, place } = programme.organisation;
  const { addressee, byline, signature } = programme.report;
  return secretsOfPeople(people, [name, self, place, addressee, byline, signature]);
}

/**
 * Secrets from what was written: names without blanks and notes in brackets, numbers long enough to be someone's, and
 * each place of several by itself. A name that is both masked and kept is masked.
 */
export function toSecrets(
  names: readonly (string | undefined)[],
  kept: readonly (string | undefined)[],
  numbers: readonly (string | undefined)[],
  places: readonly (string | undefined)[] = [],
): Secrets {
  const masked = new Set(given(names).flatMap((name) => [plain(name), plain(name.replace(/[（(].*$/u, ''))]));
  return {
    names: [...masked].filter(isLong),
    kept: [...new Set(given(kept).map(plain))].filter((name) => isLong(name) && !masked.has(name)),
    numbers: [...new Set(given(numbers).map((number) => number.trim()))].filter(
      (number) => number.replace(/\D/g, '').length >= 5,
    ),
    places: [...new Set(given(places).flatMap((place) => plain(place).split(/[、，,；;：:]/u)))].filter(isLong),
  };
}

function given(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

// A name of one character would mask every use of that character.
function isLong(name: string): boolean {
  return [...name].length >= 2;
}
