// Words as patterns of JSON Schema, in every spelling that words.ts reads.

/** Matches a word of these, as words.ts does: blanks around it, capitals and the hyphens of half-year do not matter. */
export function patternOf(words: readonly string[]): string {
  return `^\\s*(?:${spellingsOf(words)})\\s*$`;
}

/** The words as alternatives of a pattern. A `wide` letter may have full width. */
export function spellingsOf(words: readonly string[], { wide = false } = {}): string {
  const spellings = words.flatMap((word) => [word, word.replace(/[A-Z]/g, '-$&')]);
  return [...new Set(spellings)].map((word) => [...word].map((sign) => anyCase(sign, wide)).join('')).join('|');
}

function anyCase(sign: string, wide: boolean): string {
  if (/[\^$\\.*+?()[\]{}|/]/.test(sign)) return `\\${sign}`;
  const cases = [sign.toLowerCase(), sign.toUpperCase()].filter((one) => one.length === 1);
  const widths = wide && /[!-~]/.test(sign) ? cases.map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)) : [];
  const signs = [...new Set([...cases, ...widths])];
  return signs.length > 1 ? `[${signs.join('')}]` : sign;
}
