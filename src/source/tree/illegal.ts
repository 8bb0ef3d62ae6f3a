// Characters that a document cannot hold and editors do not show. Readers refuse them. Writers leave out any that
// come in another way.

/** An illegal character: where in the text it stands, counted from 0, how long it is, and its number as U+0007. */
interface Illegal {
  readonly at: number;
  readonly length: number;
  readonly number: string;
}

// XML 1.0 (2.2) forbids control characters except tab and line ends, lone surrogates, U+FFFE and U+FFFF. It advises
// against U+007F to U+009F and noncharacters. U+0085 is allowed, but is most often an … from another encoding.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** These characters, as a pattern of JSON Schema. */
export const illegalPattern = illegal.source;

/** The first illegal character of a text. Escapes in YAML quotes and in Markdown can write them, too. */
export function firstIllegal(text: string): Illegal | null {
  const at = text.search(illegal);
  if (at < 0) return null;
  const code = text.codePointAt(at) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { at, length: code > 0xffff ? 2 : 1, number };
}

/** A text without its illegal characters, or with `sign` for each of their code units, so that places stay right. */
export function withoutIllegal(text: string, sign = ''): string {
  return text.replace(illegal, (character) => sign.repeat(character.length));
}
