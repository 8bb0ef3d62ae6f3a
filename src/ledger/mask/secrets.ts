// What may not be read in a masked text: of the people of a workspace, or of what was written.
import { isDay } from '../../language/dates.ts';
import { couldBeName, isSurname, surnameOf, withoutTitle } from '../../language/names.ts';
import { simplified } from '../../language/simplified.ts';
import type { People } from '../../workspace/people.ts';
import type { Ledger } from '../ledger.ts';
import { namesAsIds } from './names-as-ids.ts';
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
  /** What else people are called, and their full names. */
  readonly nicknames: readonly Nickname[];
  /** 罗同学, 罗小朋友: where one child alone bears the surname. */
  readonly addressed: readonly string[];
}

/** What somebody is called beside the full name. */
export interface Nickname {
  readonly name: string;
  readonly of: string;
}

/** What a list of people does not tell of what may be read. */
interface Beside {
  /** Names of places, beside the villages of the list. */
  readonly places?: readonly (string | undefined)[];
  /** Names of people in no list. */
  readonly names?: readonly string[];
  /** Their numbers. */
  readonly numbers?: readonly string[];
  /** Words that stay, whoever is called so. */
  readonly keepWords?: readonly string[] | undefined;
}

/**
 * The secrets of a list of people. A helper or leader who has the name of a child or guardian is masked with them.
 * The id of a child without a name may be the name, and that of a child with a name a second one.
 */
export function secretsOfPeople(
  people: People,
  { places = [], names = [], numbers = [], keepWords = [] }: Beside = {},
): Secrets {
  const { children, helpers, leadingGroup } = people;
  const guardians = children.flatMap(({ guardian }) => guardian ?? []);
  const full = children.map(({ name, id }) => name ?? (couldBeName(id) ? id : undefined));
  const own = secretsOfFields(children);
  const secrets = toSecrets({
    names: [...full, ...guardians.map(({ name }) => name), ...own.names, ...names],
    kept: [...helpers, ...leadingGroup].map(({ name }) => name),
    numbers: [
      ...numbers,
      ...[...children, ...guardians].flatMap(({ phone, identity }) => [phone, identity]),
      ...helpers.map(({ phone }) => phone),
      ...children.map(({ birth }) => birth),
      ...own.numbers,
    ],
    places: [...children.map(({ village }) => village), ...places],
    nicknames: children.flatMap(({ id, nickname = [] }, at) =>
      [...nickname.flatMap(eachCalled), ...(couldBeName(id) ? [id] : [])].map((name) => ({
        name,
        of: full[at] ?? name,
      })),
    ),
  });
  return keeping(keepWords.flatMap(each).map(plain), { ...secrets, addressed: addressedAmong(given(full)) });
}

/**
 * What the fields hold that a workspace has added: names where the field is called after one (母亲姓名, 紧急联系人), every
 * number long enough to be someone's, and days that are of a birth.
 */
function secretsOfFields(children: People['children']): { readonly names: string[]; readonly numbers: string[] } {
  const texts = children.flatMap(({ own = {} }) =>
    Object.entries(own).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value] as const] : [])),
  );
  return {
    names: texts.flatMap(([field, value]) =>
      /姓名|名字|联系人|父亲|母亲/u.test(field) && couldBeName(value) ? value : [],
    ),
    numbers: texts.flatMap(([field, value]) =>
      value.replace(/\D/g, '').length >= 7 && (!isDay(value) || /生日|出生/u.test(field)) ? value : [],
    ),
  };
}

/**
 * The children whom a surname is enough to tell: 罗同学, where one alone is called 罗. 和同学 and 同班同学 are no
 * child's.
 */
function addressedAmong(names: readonly string[]): readonly string[] {
  const surnames = [...new Set(names.map(plain))].map(surnameOf);
  return surnames
    .filter((surname, at) => surname !== '' && surnames.indexOf(surname) === at && surnames.lastIndexOf(surname) === at)
    .filter(isSurname)
    .flatMap((surname) => [`${surname}同学`, `${surname}小朋友`]);
}

function keeping(words: readonly string[], secrets: Secrets): Secrets {
  if (words.length === 0) return secrets;
  const { names, nicknames, addressed, kept } = secrets;
  return {
    ...secrets,
    names: names.filter((name) => !words.includes(name)),
    nicknames: nicknames.filter(({ name }) => !words.includes(name)),
    addressed: addressed.filter((name) => !words.includes(name)),
    kept: [...new Set([...kept, ...words])],
  };
}

/**
 * The secrets of a ledger: those of its people. The organisation, the addressee and who signs are kept like places,
 * though their names may contain a given name.
 */
export function secretsOfLedger({
  people,
  programme,
  entries,
}: Pick<Ledger, 'people' | 'programme' | 'entries'>): Secrets {
  const { name, self, place } = programme.organisation;
  const { addressee, byline, signature } = programme.report;
  return secretsOfPeople(people, {
    places: [name, self, place, addressee, byline, signature],
    names: namesAsIds({ people, entries }),
    keepWords: programme.privacy?.keepWords,
  });
}

/** What was written of people, before it is made fit to be compared. */
interface Written {
  readonly names: readonly (string | undefined)[];
  readonly kept: readonly (string | undefined)[];
  readonly numbers: readonly (string | undefined)[];
  readonly places?: readonly (string | undefined)[];
  readonly nicknames?: readonly Nickname[];
}

/**
 * Secrets from what was written: names without blanks, titles and notes in brackets, and also in simplified characters,
 * numbers long enough to be
 * someone's, and each place of several by itself. A name that is both masked and kept is masked.
 */
export function toSecrets({ names, kept, numbers, places = [], nicknames = [] }: Written): Secrets {
  const masked = new Set(
    given(names)
      .flatMap(each)
      .flatMap((name) => [plain(name), bareName(name)])
      .flatMap((name) => [name, simplified(name)]),
  );
  const called = nicknames.map(({ name, of }) => ({ name: plain(name), of: bareName(of) }));
  return {
    names: [...masked].filter(isLong),
    kept: [...new Set(given(kept).flatMap((name) => [plain(name), withoutTitle(plain(name))]))].filter(
      (name) => isLong(name) && !masked.has(name),
    ),
    numbers: [...new Set(given(numbers).map((number) => number.trim()))].filter(
      (number) => number.replace(/\D/g, '').length >= 5,
    ),
    places: [...new Set(given(places).flatMap((place) => plain(place).split(/[、，,；;：:]/u)))].filter(isLong),
    nicknames: called.filter(({ name }) => isLong(name) && !masked.has(name)),
    addressed: [],
  };
}

/** Each of several names in one field (邹有田、柏玉芳), and the whole: of one person, a part may be a note. */
function each(name: string): readonly string[] {
  const parts = name.split(/[、，,；;/／]/u);
  return parts.length === 1 ? parts : [name, ...parts];
}

/** Each of several nicknames in one text, which may be parted by blanks, too, without notes in brackets. */
function eachCalled(nickname: string): readonly string[] {
  return each(nickname.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '、')).map((name) =>
    name.replace(/[（(].*$/u, ''),
  );
}

function bareName(name: string): string {
  return withoutTitle(plain(name.replace(/[（(].*$/u, '')));
}

function given(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

// A name of one character would mask every use of that character; and whatever stands where a name should, nobody is
// called by a whole line of it.
function isLong(name: string): boolean {
  return name.length <= 60 && [...name].length >= 2;
}
