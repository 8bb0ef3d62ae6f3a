// Characters that no document can hold and no editor shows.

/** What XML 1.0 (2.2) cannot hold, half characters included, which escapes in YAML quotes can write; tab and line ends are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** A character by its number: U+0007. */
export function numberOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
