// How names are spelt in a text, and which of many may stand in one. A single pattern of a thousand names would be
// tried at every character of every text.
import { simplified, traditional } from '../../language/simplified.ts';

/** A name to be looked for: its letters without blanks and dots, and the pattern of all ways to write it. */
export interface SoughtName {
  readonly letters: string;
  readonly pattern: string;
}

/** A name with the pattern that finds it. */
export function soughtAs(name: string): SoughtName {
  const letters = lettersOf(name);
  return { letters, pattern: patternOfName(letters) };
}

/** A name as it is compared: without unseen characters and blanks, but for one between the parts of a Latin name. */
export function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .toLowerCase();
}

/**
 * The letters by which names are found in a text, without dots and marks of Markdown, of no width, and simplified:
 * 阿依古丽·买买提 is written with many kinds of dot, and without one, 刘国庆 as 劉國慶 or half of each.
 */
export function lettersOf(name: string): string {
  const plainly = simplified(name);
  if (letters.test(plainly)) return plainly;
  return plainly
    .normalize('NFC')
    .replace(/[\s\p{Cf}·•‧・．*_~`\\]/gu, '')
    .replace(/[Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}

// Most texts have nothing to leave out, and every text of a workspace is asked for.
const letters = /^[\u4e00-\u9fff、。《》，：；？！（）“”…0-9a-z]*$/;

const markdown = /[*_~`\\\n]/;

/**
 * A mask in the place of a name. Marks of Markdown that stand in the name stay between the letters of the mask
 * (林小**禾** → 林某**某**): without its partner a mark would change the text around it.
 */
export function maskedAs(mask: string, written: string): string {
  const own = inCharactersOf(mask, written);
  if (!markdown.test(written)) return own;
  const letters = [...own];
  const masked = [...written].map((character) => {
    if (markdown.test(character)) return character;
    return lettersOf(character) === '' ? '' : (letters.shift() ?? '某');
  });
  return masked.join('') + letters.join('');
}

/** A mask with the surname as it is written: 劉某某 for 劉國慶, 刘某某 for 刘國慶. */
function inCharactersOf(mask: string, written: string): string {
  const letters = [...written];
  return [...mask]
    .map((letter, at) => (simplified(letters[at] ?? '') === simplified(letter) ? letters[at] : letter))
    .join('');
}

/**
 * Blanks, dots, unseen characters, emphasis and a break of the line inside a name do not hide it; a Latin name is a
 * word of its own, also beside Han: Tom的妈妈.
 */
export function patternOfName(name: string): string {
  const spelt = [...name].map((letter) => spellings(letter)).join(between);
  return /\p{Script=Han}/u.test(name) ? spelt : `(?<!${letterButHan})${spelt}(?!${letterButHan})`;
}

const between = '(?:[ \\t\\u00A0\\u3000\\p{Cf}·•‧・．*_~`\\\\]|\\n(?![ \\t]*\\n))*';

function spellings(letter: string): string {
  if (/[a-z]/i.test(letter)) return `[${letter}${String.fromCharCode(letter.charCodeAt(0) + 0xfee0)}]`;
  const others = traditional(letter);
  if (others !== '') return `[${letter}${others}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

const letterButHan = '(?!\\p{Script=Han})\\p{L}';

/**
 * A function that gives, for the letters of a text, one pattern of the names that may stand in it, the first in the
 * list first; undefined where none can.
 */
export function patternFor(sought: readonly SoughtName[]): (letters: string) => RegExp | undefined {
  const ranksByStart = new Map<string, number[]>();
  const firsts = new Set<number>();
  sought.forEach(({ letters }, rank) => {
    const folded = foldedAsInPattern(letters);
    if ([...folded].length < 2) return;
    const start = folded.slice(0, 2);
    firsts.add(folded.charCodeAt(0));
    ranksByStart.set(start, [...(ranksByStart.get(start) ?? []), rank]);
  });
  const patterns = new Map<string, RegExp>();
  return (letters) => {
    const folded = foldedAsInPattern(letters);
    const ranks = new Set<number>();
    for (let at = 0; at + 1 < folded.length; at++) {
      if (!firsts.has(folded.charCodeAt(at))) continue;
      for (const rank of ranksByStart.get(folded.slice(at, at + 2)) ?? []) ranks.add(rank);
    }
    if (ranks.size === 0) return undefined;
    const sorted = [...ranks].sort((a, b) => a - b);
    const key = sorted.join();
    const pattern = patterns.get(key) ?? new RegExp(sorted.map((rank) => sought[rank]?.pattern).join('|'), 'giu');
    patterns.set(key, pattern);
    return pattern;
  };
}

/**
 * A function that tells, from the letters of a text, whether one of these names may stand in it. Most texts need no
 * more than that.
 */
export function mayHold(names: readonly string[]): (letters: string) => boolean {
  const starts = new Map<number, Set<number>>();
  for (const name of names) {
    const folded = foldedAsInPattern(lettersOf(name));
    const seconds = starts.get(folded.charCodeAt(0)) ?? new Set();
    starts.set(folded.charCodeAt(0), seconds.add(folded.charCodeAt(1)));
  }
  return (letters) => {
    const folded = foldedAsInPattern(letters);
    for (let at = 0; at + 1 < folded.length; at++) {
      if (starts.get(folded.charCodeAt(at))?.has(folded.charCodeAt(at + 1))) return true;
    }
    return false;
  };
}

function foldedAsInPattern(letters: string): string {
  return letters.toUpperCase().toLowerCase();
}
