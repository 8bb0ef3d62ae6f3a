// Characters that a document cannot hold and editors do not show.

/** Characters that XML 1.0 (2.2) forbids. Lone surrogates are among them: YAML escapes in quotes can write these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** The code point of a character: U+0007. */
export function numberOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
