// Full names with one and the same sign between their letters: 林-小-禾, 林/小/禾, 林——小——禾, 林小-禾. Given names
// alone are left (小-禾), and so are lists: 高、林、江 are three surnames.
import { isSurname, surnameOf } from '../../language/names.ts';
import { lettersOf, maskedAs, mayHold, patternOfName } from './names-in-text.ts';

const han = '[\\u3400-\\u9fff]';
const sign = '[^\\u3400-\\u9fff0-9A-Za-z\\n]{1,3}';
// What joins may be missing between some letters; what parts words in sentences may not.
const joining = '[-\\u2010-\\u2015－~～·|/\\\\+=&]{1,2}';
const parted = new RegExp(`(?<=${han})(?:(${sign})${han}\\1|(${joining}))(?=${han})`, 'g');
const joins = new RegExp(`^${joining}$`);
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
