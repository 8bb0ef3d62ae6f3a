// The measures both writers set by: the width of text in characters, the text area of a theme in millimetres and points.
import type { Theme } from '../theme/theme.ts';

/** Width of a text in characters (字): half a character for Latin letters and digits, one for all else. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character) ? 0.5 : 1;
  return width;
}

/** The advance of one body character in points: its size and the spacing that makes the grid fit. */
export function characterAdvance(theme: Theme): number {
  return theme.styles.body.size + theme.styles.body.letterSpacing;
}

/** The size of the text area in millimetres. */
export function textArea({ page }: Theme): { readonly width: number; readonly height: number } {
  return { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };
}

/** The body characters that a line holds. */
export function charactersPerLine(theme: Theme): number {
  return Math.floor(pointsOfMillimetres(textArea(theme).width) / characterAdvance(theme));
}

/** Millimetres to points. */
export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

// The middle dot of names and everything from general punctuation on is set in the Chinese face, a whole character wide.
function isHalfWidth(character: string): boolean {
  return character !== '·' && (character.codePointAt(0) ?? 0) < 0x2000;
}
