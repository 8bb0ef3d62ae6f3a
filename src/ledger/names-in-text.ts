// Which of many names may stand in a text. One pattern of a thousand names would be tried at every character of every text.

/** A name to be looked for: its letters without blanks and dots, and the pattern of all ways to write it. */
export interface SoughtName {
  readonly letters: string;
  readonly pattern: string;
}

/** Gives, for the letters of a text, one pattern of the names that may stand in it, those sought first before others; undefined where none can. */
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

/** Every two letters that follow each other, folded as a pattern folds them. */
function* startsOf(letters: string): Generator<string, undefined> {
  let before = '';
  for (const letter of letters.toUpperCase().toLowerCase()) {
    if (before !== '') yield before + letter;
    before = letter;
  }
  return undefined;
}
