// Orders of words that are the same on every machine: by characters, never by a locale, whose order changes between
// releases.

/** Orders texts by their UTF-16 units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders ids and other words by their characters, and numbers in them by size: c2 before c10. */
export function compareIds(a: string, b: string): number {
  return compareText(padded(a), padded(b)) || compareText(a, b);
}

/** An order by a list of words. Words that are not in the list come after it, ordered by `compareIds`. */
export function orderBy(words: readonly string[]): (a: string, b: string) => number {
  const ranks = new Map([...new Set(words)].map((word, rank) => [word, rank]));
  const rankOf = (word: string) => ranks.get(word) ?? ranks.size;
  return (a, b) => rankOf(a) - rankOf(b) || compareIds(a, b);
}

function padded(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}
