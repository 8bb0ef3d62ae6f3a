// Given names that stand alone (小明的奶奶): where they stand in a text, and what is printed instead.
// Chinese has no spaces between words, and 学文 is also in 同学文具: the Segmenter of the platform knows where words
// begin and end.

import { isCommonWord } from '../../language/everyday-words.ts';
import { givenNamesOf, isSurname } from '../../language/names.ts';
import { compareText } from '../../language/order.ts';
import { lettersOf, mayHold, patternFor, soughtAs } from './names-in-text.ts';
import { placeEndingAt } from './places-in-text.ts';
import type { Secrets } from './secrets.ts';
import { wordAcross, wordBefore } from './words-in-text.ts';

/** A given name as it stands in a text, from `start` to before `end`, and its mask. */
export interface StandingName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/** The mask of a full name. */
type MaskOf = (name: string) => string;

/**
 * A function that finds the given names that stand alone in a text whose full names are already masked.
 *
 * A name counts where it begins and ends with a word. Dictionaries cannot decide more than that: they know 小明 and
 * 浩然 as words, and 思雨 not. Nor do they see every boundary: they read 和志｜强, 子｜墨家 and 秀｜英一｜个人. So on
 * one side, not on both, the word across the boundary may have one letter more, if that letter stands beside names (和,
 * 家) or is a surname; in 构思｜雨中 and 同学｜文具 it is neither. And where a name begins with a word, and the word
 * across its end begins inside it (英一), that word is a misreading, whatever its letters.
 *
 * Common words (安全, 春天) and places (建华镇) are never found; given-name-is-word reports them. After another surname
 * only the given name is masked: a 李小明 who is on no list becomes 李某某, whichever 小明 is. Without `maskOf`, masks
 * are as long as the given names.
 */
export function givenNamesIn(secrets: Secrets, maskOf?: MaskOf): (text: string) => readonly StandingName[] {
  const standingIn = namesStandingIn(secrets, maskOf);
  return (text) => standingIn(text).filter(({ ending }) => ending === '');
}

/**
 * A function that finds where in a text given names are left because a place or an institution is called so: 建华镇,
 * and where it starts.
 */
export function placesLeftIn(secrets: Secrets): (text: string) => readonly { place: string; start: number }[] {
  const standingIn = namesStandingIn(secrets);
  return (text) =>
    standingIn(text).flatMap(({ name, ending, start }) => (ending === '' ? [] : [{ place: name + ending, start }]));
}

/** A given name, and what makes a place of it, '' for nothing. */
interface StandingOrPlace extends StandingName {
  readonly ending: string;
}

function namesStandingIn(secrets: Secrets, maskOf?: MaskOf): (text: string) => readonly StandingOrPlace[] {
  const masks = masksByGiven(secrets, maskOf);
  const placeNames = secrets.places.flatMap((place) => [place, ...openings(place, [...masks.keys()])]);
  const kept = new Set([...secrets.kept, ...placeNames].filter((name) => !masks.has(name)));
  const mayStand = mayHold([...masks.keys()]);
  const namesIn = patternFor(
    [...masks.keys(), ...kept].toSorted((a, b) => [...b].length - [...a].length || compareText(a, b)).map(soughtAs),
  );
  return (text) => {
    const letters = lettersOf(text);
    // Most texts hold none, and the dictionary of the Segmenter takes longer to load than all of them to read.
    if (!mayStand(letters)) return [];
    const pattern = namesIn(letters);
    const found: StandingOrPlace[] = [];
    let from = 0;
    for (let match = next(pattern, text, from); match; match = next(pattern, text, from)) {
      const [name = ''] = match;
      const mask = masks.get(lettersOf(name));
      const standing = mask && standingAt(text, match.index, match.index + name.length, mask, name);
      if (standing) found.push(standing);
      from = match.index + (standing || mask === undefined ? name : ([...name][0] ?? name)).length;
    }
    return found;
  };
}

/**
 * The short names of a place: each given name in it, with two letters more. Because of 青禾县建华中心小学, 建华中心
 * stays, also in 建华中心校.
 */
function openings(place: string, given: readonly string[]): readonly string[] {
  return given
    .filter((name) => place.includes(name))
    .map((name) => place.slice(place.indexOf(name), place.indexOf(name) + name.length + 2))
    .filter((opening) => /^\p{L}+$/u.test(opening));
}

/** The given names of these people: those that are common words, and so are not masked, and the others. */
export function wordsAmong(names: readonly string[]): {
  readonly words: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
} {
  const given = names.flatMap(givenNamesOf);
  return { words: new Set(given.filter(isCommonWord)), others: new Set(given.filter((name) => !isCommonWord(name))) };
}

/** Where in a text a word stands as one, neither as parts of two others nor in a longer name; -1 where it does not. */
export function indexOfWord(text: string, word: string, longer: readonly string[]): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isPart = wordAcross(text, at) !== undefined || wordAcross(text, at + word.length) !== undefined;
    if (!isPart && !longer.some((name) => text.startsWith(name, at - name.indexOf(word)))) return at;
  }
  return -1;
}

function next(pattern: RegExp | undefined, text: string, from: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/**
 * The mask of each given name. Where two people have it, or a helper as well, nobody can tell who is meant, and it is
 * only 某某.
 */
function masksByGiven({ names, kept }: Secrets, maskOf: MaskOf | undefined): ReadonlyMap<string, string> {
  const masks = new Map<string, string>();
  const full = new Set([...names, ...kept]);
  const shared = new Set(kept.flatMap(givenNamesOf));
  for (const name of names) {
    for (const given of givenNamesOf(name)) {
      if (isCommonWord(given) || full.has(given)) continue;
      const mask = (shared.has(given) ? undefined : maskOf?.(name)) ?? bareMask(given);
      masks.set(given, (masks.get(given) ?? mask) === mask ? mask : bareMask(given));
    }
  }
  return masks;
}

function bareMask(given: string): string {
  return '某'.repeat([...given].length);
}

// What stands right before and after people's names in sentences about them.
const before = new Set('和与跟及同给对向把被让叫为由找问看带送接教陪帮替请到去在是有等从解');
const after = new Set('的家和与跟是在有来去到也都还又就已要会想能可很不没被把给对向将打放接爱学说得了之等');

function standingAt(text: string, start: number, end: number, mask: string, name: string): StandingOrPlace | undefined {
  const behind = skipUnseen(text, end);
  const ending = placeEndingAt(text, behind);
  const opening = wordAcross(text, start);
  const closing = ending === '' ? wordAcross(text, behind) : undefined;
  if (opening && closing) return undefined;
  if (opening && !before.has(opening.head) && !isSurname(opening.head)) return undefined;
  const endsInside = closing && (opening || [...closing.head].length >= [...name].length);
  if (endsInside && !after.has(closing.tail)) return undefined;
  const ahead = opening ? opening.head : wordBefore(text, start);
  return { name, start, end, mask: isSurname(ahead) ? bareMask(name).slice(0, 2) : mask, ending };
}

function skipUnseen(text: string, at: number): number {
  return at + (/^\p{Cf}*/u.exec(text.slice(at, at + 10))?.[0].length ?? 0);
}
