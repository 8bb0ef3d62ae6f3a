// Given names that stand alone (小明的奶奶): where they stand in a text, and what is printed instead.
// Chinese has no spaces between words, and 学文 is also in 同学文具: the Segmenter of the platform knows where words
// begin and end.

import { isCommonWord, isGrammarWord, isWord as isInUse } from '../../language/everyday-words.ts';
import { fathersNamesOf, givenNamesOf, isSurname, maskName } from '../../language/names.ts';
import { compareText } from '../../language/order.ts';
import { lettersOf, mayHold, patternFor, soughtAs } from './names-in-text.ts';
import { placeEndingAt } from './places-in-text.ts';
import type { Secrets } from './secrets.ts';
import { type WordAcross, wordAcross, wordBefore } from './words-in-text.ts';

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
 * across its end begins inside it (英一), that word is a misreading: unless it is an everyday word, and what it leaves
 * of the name is a word that stands between others, as in 和｜生活 and 向｜家长.
 *
 * Full names of two characters (童健) obey the same rule, because of 儿童健康. Common words (安全, 春天) are names
 * only in 春天的奶奶; elsewhere they are left, as are places (建华镇), and given-name-is-word reports them. After
 * another surname only the given name is masked: a 李小明 who is on no list becomes 李某某, whichever 小明 is.
 * Without `maskOf`, masks are as long as the given names.
 */
export function givenNamesIn(secrets: Secrets, maskOf?: MaskOf): (text: string) => readonly StandingName[] {
  const standingIn = namesStandingIn(secrets, maskOf);
  return (text) => standingIn(text).filter(({ left }) => left === '');
}

/** A function that finds where in a text names are left, because they are read as something else: 建华镇, 和生活. */
export function leftIn(secrets: Secrets): (text: string) => readonly { left: string; start: number }[] {
  const standingIn = namesStandingIn(secrets);
  return (text) => standingIn(text).filter(({ left }) => left !== '');
}

/**
 * A name that stands in a text, or what is left there in its stead: the place 建华镇, or the words 和生活; '' for
 * nothing.
 */
interface StandingOrLeft extends StandingName {
  readonly left: string;
}

/** What is known of a name before it is found. */
interface Sought {
  readonly mask: string;
  /** 春天: a person only where the text says so. */
  readonly isWord: boolean;
  /** 童健: the surname is in it. */
  readonly isFull: boolean;
}

function namesStandingIn(secrets: Secrets, maskOf?: MaskOf): (text: string) => readonly StandingOrLeft[] {
  const masks = masksByName(secrets, maskOf);
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
    const whole = masks.get(letters);
    if (whole?.isFull) return [{ name: text, start: 0, end: text.length, mask: whole.mask, left: '' }];
    const pattern = namesIn(letters);
    const found: StandingOrLeft[] = [];
    let from = 0;
    for (let match = next(pattern, text, from); match; match = next(pattern, text, from)) {
      const [name = ''] = match;
      const sought = masks.get(lettersOf(name));
      const standing = sought && standingAt(text, match.index, match.index + name.length, sought, name);
      if (standing) found.push(standing);
      from = match.index + (standing || sought === undefined ? name : ([...name][0] ?? name)).length;
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

/**
 * The names of these people that are found only where they stand as words: the common words among them, which are left,
 * and the others.
 */
export function wordsAmong({ names, nicknames, kept }: Secrets): {
  readonly words: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
} {
  const given = [
    ...names.flatMap((name) => (isShort(name) ? [name] : givenNamesOf(name))),
    ...nicknames.map(({ name }) => name),
  ].filter((name) => !kept.includes(name));
  return { words: new Set(given.filter(isCommonWord)), others: new Set(given.filter((name) => !isCommonWord(name))) };
}

/**
 * Where in a text a word stands as one, neither as parts of two others nor in a longer name nor for a person; -1
 * where it does not.
 */
export function indexOfWord(text: string, word: string, longer: readonly string[], isFull: boolean): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // The dictionary of the Segmenter takes longer to load than all else to tell, so it comes last.
    if (longer.some((name) => text.startsWith(name, at - name.indexOf(word))) || isPerson(text, end, isFull)) continue;
    if (wordAcross(text, at) === undefined && wordAcross(text, end) === undefined) return at;
  }
  return -1;
}

function next(pattern: RegExp | undefined, text: string, from: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Whether a full name counts only where it stands as a word: 童健, not in 儿童健康, and Tom, not in tomorrow. */
export function mustStand(name: string): boolean {
  return isShort(name) || !/\p{Script=Han}/u.test(name);
}

/** Whether a full name is so short that two words side by side may hold it. */
export function isShort(name: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(name);
}

/**
 * The mask of each name that must stand as a word. Where two people have it, or a helper as well, nobody can tell who
 * is meant, and it is only 某某.
 */
function masksByName(
  { names, kept, nicknames, addressed }: Secrets,
  maskOf: MaskOf | undefined,
): ReadonlyMap<string, Sought> {
  const masks = new Map<string, Sought>();
  const full = new Set([...names, ...kept].map(lettersOf));
  const shared = new Set(kept.flatMap(givenNamesOf).map(lettersOf));
  for (const name of addressed) {
    masks.set(lettersOf(name), { mask: name.replace(/^.+?(?=同学|小朋友)/u, '某'), isWord: false, isFull: true });
  }
  const called = [
    ...names.flatMap((name) => givenNamesOf(name).map((given) => ({ name: lettersOf(given), of: name }))),
    ...nicknames.map(({ name, of }) => ({ name: lettersOf(name), of })),
  ];
  for (const name of names) {
    if (mustStand(name))
      masks.set(lettersOf(name), { mask: (maskOf ?? maskName)(name), isWord: isCommonWord(name), isFull: true });
  }
  for (const { name, of } of called) {
    if (full.has(name)) continue;
    const mask = (shared.has(name) ? undefined : maskOf?.(of)) ?? bareMask(name);
    const isOne = (masks.get(name)?.mask ?? mask) === mask;
    masks.set(name, { mask: isOne ? mask : bareMask(name), isWord: isCommonWord(name), isFull: false });
  }
  // The father himself may be meant, or a sister.
  for (const name of names.flatMap(fathersNamesOf).map(lettersOf)) {
    if (!masks.has(name)) masks.set(name, { mask: '某某', isWord: isCommonWord(name), isFull: false });
  }
  return masks;
}

function bareMask(given: string): string {
  return '某'.repeat([...given].length);
}

// What stands right before and after people's names in sentences about them.
const before = new Set('和与跟及同给对向把被让叫为由找问看带送接教陪帮替请到去在是有等从解了爱扶听');
const after = new Set('的家和与跟是在有来去到也都还又就已要会想能可很不没被把给对向将打放接爱学说得了之等');

// Who has a grandmother is a person, whatever the name. A full name is one before 同学, too; 团结同学 are friends of
// all.
const kin = '的(?:爷爷|奶奶|外公|外婆|姥姥|姥爷|爸爸|妈妈|父亲|母亲|祖父|祖母)';
const personHere = new RegExp(kin, 'uy');
const fullPersonHere = new RegExp(`${kin}|(?:同学|小朋友)(?![们会])|一家|家[里中访]|说`, 'uy');

function isPerson(text: string, at: number, isFull: boolean): boolean {
  const here = isFull ? fullPersonHere : personHere;
  here.lastIndex = at;
  return here.test(text);
}

function standingAt(
  text: string,
  start: number,
  end: number,
  { mask, isWord, isFull }: Sought,
  name: string,
): StandingOrLeft | undefined {
  if (!/\p{Script=Han}/u.test(name)) return { name, start, end, mask, left: '' };
  const behind = skipUnseen(text, end);
  if (/(?:同学|小朋友)$/u.test(name) && /^[们会]/u.test(text.slice(behind))) return undefined;
  if (isWord && !isPerson(text, behind, isFull)) return undefined;
  const ending = placeEndingAt(text, behind);
  const opening = wordAcross(text, start);
  const closing = ending === '' ? wordAcross(text, behind) : undefined;
  if (opening && closing) return undefined;
  if (opening && !before.has(opening.head) && !isSurname(opening.head)) return undefined;
  const endsInside = closing && (opening || closing.head.length >= name.length);
  if (endsInside && !after.has(closing.tail)) return undefined;
  const isHead = opening && isReadAs(name.slice(opening.tail.length), opening);
  const isTail = closing && !endsInside && isReadAs(name.slice(0, -closing.head.length), closing);
  const ahead = opening ? opening.head : wordBefore(text, start);
  const left = isHead ? opening.head + name : name + (isTail ? closing.tail : ending);
  return {
    name,
    start: isHead ? start - opening.head.length : start,
    end,
    mask: isSurname(ahead) && !isFull ? bareMask(name).slice(0, 2) : mask,
    left: left === name ? '' : left,
  };
}

/**
 * Whether a word across the edge of a name and the rest of the name are both words: 生活 and 和, 在家 and 和, not
 * 英一 and 秀.
 */
function isReadAs(rest: string, { head, tail }: WordAcross): boolean {
  const word = head + tail;
  return isGrammarWord(rest) && (word.length > 2 || isInUse(word));
}

function skipUnseen(text: string, at: number): number {
  return at + (/^\p{Cf}*/u.exec(text.slice(at, at + 10))?.[0].length ?? 0);
}
