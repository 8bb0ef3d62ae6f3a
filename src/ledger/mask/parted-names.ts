// Names with signs between their letters. Full names with one and the same sign: 林-小-禾, 林/小/禾, 林——小——禾, 林小-禾;
// lists are left: 高、林、江 are three surnames. Given names alone only where the sign joins: 小-禾.
import { isSurname, surnameOf } from '../../language/names.ts';
import type { StandingName } from './given-names.ts';
import { lettersOf, maskedAs, mayHold, patternOfName } from './names-in-text.ts';
import { wordAcross } from './words-in-text.ts';

const han = '[\\u3400-\\u9fff]';
const sign = '[^\\u3400-\\u9fff0-9A-Za-z\\n]{1,3}';
// What joins may be missing between some letters; what parts words in sentences may not.
const joining = '[-\\u2010-\\u2015－~～·|/\\\\+=&]{1,2}';
const parted = new RegExp(`(?<=${han})(?:(${sign})${han}\\1|(${joining}))(?=${han})`, 'g');
const joins = new RegExp(`^${joining}$`);
// In a given name a stop as well, since the words on both sides are looked at.
const joint = new RegExp(`(?<=${han})(?:${joining}|[.'’…]{1,2})(?=${han})`, 'g');
const listing = /[、，,；;。.！!？?\s]/u;

/** A function that masks full names of three letters and more that have one sign between their letters. */
export function partedNameMask(masked: ReadonlyMap<string, string>): (text: string) => string {
  const names = [...masked].filter(([letters]) => /^\p{Script=Han}{3,}$/u.test(letters));
  const mayHoldName = mayHold(names.map(([letters]) => letters));
  return (text) => {
    const signs = new Set([...text.matchAll(parted)].map(([, between, joint]) => between ?? joint ?? ''));
    let rest = text;
    for (const between of signs) {
      const letters = lettersOf(rest.replaceAll(between, ''));
      if (!mayHoldName(letters)) continue;
      for (const [name, mask] of names) {
        if (letters.includes(name) && !(listing.test(between) && [...name].every(isSurname)))
          rest = rest.replace(patternOf(name, between), (found) => maskedAs(mask, found.replaceAll(between, '')));
      }
    }
    return rest;
  };
}

function patternOf(name: string, between: string): RegExp {
  const escaped = `(?:${between.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})`;
  // 欧阳-慕-云 as well as 欧-阳-慕-云.
  const surname = surnameOf(name).length;
  const gap = (at: number) => (at === 0 ? '' : escaped + (at < surname || joins.test(between) ? '?' : ''));
  const spelt = [...name].map((letter, at) => gap(at) + patternOfName(letter)).join('');
  // A list that goes on is none of one name.
  return new RegExp(listing.test(between) ? `(?<!${escaped})${spelt}(?!${escaped})` : spelt, 'gu');
}

/**
 * A function that masks the given names with a sign in them that joins their letters, where `standingIn` finds them in
 * the text without such signs.
 */
export function partedGivenMask(standingIn: (text: string) => readonly StandingName[]): (text: string) => string {
  return (text) => {
    const signs = [...text.matchAll(joint)];
    if (signs.length === 0) return text;
    // Where each letter of the joined text stands in the typed one.
    const letters = [...text.split('').keys()].filter(
      (at) => !signs.some(({ index, 0: typed }) => at >= index && at < index + typed.length),
    );
    const joined = letters.map((at) => text[at]).join('');
    return standingIn(joined).reduceRight((rest, { start, end, mask }) => {
      const from = letters[start] ?? 0;
      const to = (letters[end - 1] ?? 0) + 1;
      // Of 小/明天, 明天 is a word.
      const isParted = to - from > end - start && !wordAcross(text, from) && !wordAcross(text, to);
      return isParted ? rest.slice(0, from) + maskedAs(mask, joined.slice(start, end)) + rest.slice(to) : rest;
    }, text);
  };
}
