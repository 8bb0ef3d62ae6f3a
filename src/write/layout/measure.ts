// Measures that both writers use: text widths in characters, and the text area of a theme.
import type { Theme } from '../theme/theme.ts';

/** The width of a text in characters (字): one half for Latin letters and digits, one for all others. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character) ? 0.5 : 1;
  return width;
}

/**
 * The width of a text in a table, in characters, not less than in any of our faces: there a digit is more than half as
 * wide as a character, and a capital up to once. In tables a word that is wider than its column would break.
 */
export function widthInTable(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!isHalfWidth(character)) width += 1;
    else if (/[-.,:;/()' ]/.test(character)) width += 0.4;
    else width += /[0-9a-z]/.test(character) ? 0.6 : 1;
  }
  return width;
}

/** The advance (width with spacing) of one body character in points. The spacing makes the grid fit. */
export function characterAdvance(theme: Theme): number {
  return theme.styles.body.size + theme.styles.body.letterSpacing;
}

/** The size of the text area in millimetres. */
export function textArea({ page }: Theme): { readonly width: number; readonly height: number } {
  return { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };
}

/** The number of body characters in a line. */
export function charactersPerLine(theme: Theme): number {
  return Math.floor(pointsOfMillimetres(textArea(theme).width) / characterAdvance(theme));
}

/** Millimetres to points. */
export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

// The middle dot and everything from general punctuation (U+2000) on is drawn in the Chinese face, one character wide.
function isHalfWidth(character: string): boolean {
  return character !== '·' && (character.codePointAt(0) ?? 0) < 0x2000;
}
