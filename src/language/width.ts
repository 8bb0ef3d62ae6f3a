// How many columns a text takes on a terminal.
import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The columns of a character: 2 for Han and full-width characters, 0 for combining marks and joiners, 1 for everything
 * else, tabs included.
 */
export function columnsOf(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0);
  if (code === undefined) return 0;
  if (code < 0x300) return 1;
  return /^[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : eastAsianWidth(code);
}

/** The columns of a text. Characters of ambiguous width (“ ” …) count as 1, as most terminals show them. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}
