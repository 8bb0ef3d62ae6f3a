// How names are spelt in a text, and which of many may stand in one. A single pattern of a thousand names would be
// tried at every character of every text.

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
 * The letters by which names are found in a text, without dots: 阿依古丽·买买提 is written with many kinds of dot, and
 * without one.
 */
export function lettersOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\p{Cf}·•‧・．]/gu, '')
    .toLowerCase();
}

/**
 * Blanks, dots and unseen characters inside a name do not hide it; a Latin name is a word of its own, also beside
 * Han: Tom的妈妈.
 */
function patternOfName(name: string): string {
  const spelt = [...name]
    .map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
    .join('[ \\u00A0\\u3000\\p{Cf}·•‧・．]*');
  return /\p{Script=Han}/u.test(name) ? spelt : `(?<!${letterButHan})${spelt}(?!${letterButHan})`;
}

const letterButHan = '(?!\\p{Script=Han})\\p{L}';

/**
 * A function that gives, for the letters of a text, one pattern of the names that may stand in it, the first in the
 * list first; undefined where none can.
 */
export function patternFor(sought: readonly SoughtName[]): (letters: string) => RegExp | undefined {
  const ranksByStart = new Map<string, number[]>();
  sought.forEach(({ letters }, rank) => {
    const start = startsOf(letters).next().value ?? '';
    ranksByStart.set(start, [...(ranksByStart.get(start) ?? []), rank]);
  });
  const patterns = new Map<string, RegExp>();
  return (letters) => {
    const ranks = new Set<number>();
    for (const start of startsOf(letters)) for (const rank of ranksByStart.get(start) ?? []) ranks.add(rank);
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
  const starts = new Set(names.map((name) => startsOf(lettersOf(name)).next().value ?? ''));
  return (letters) => {
    for (const start of startsOf(letters)) if (starts.has(start)) return true;
    return false;
  };
}

/** Every two letters that follow each other, folded as a pattern folds them. */
function* startsOf(letters: string): Generator<string, undefined> {
  let before = '';
  for (const letter of letters.toUpperCase().toLowerCase()) {
    if (before !== '') yield before + letter;
    before = letter;
  }
  return undefined;
}
