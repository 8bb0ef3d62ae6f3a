// The theme's measures in Word's units: twips (1/20 point) and half-points.
import { characterAdvance, textArea } from '../layout/measure.ts';
import type { Theme, ThemeStyle } from '../theme/theme.ts';

/** Points to twips. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Millimetres to twips. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** The spacing after each character in twips. Rounded down, or the last character of a full line would not fit. */
export function letterSpacing(style: ThemeStyle): number {
  return Math.floor(style.letterSpacing * 20);
}

/** The advance (width with spacing) of one body character in twips. */
export function advance(theme: Theme): number {
  return Math.floor(characterAdvance(theme) * 20);
}

/** The width of the text area in twips. */
export function textWidth(theme: Theme): number {
  return Math.floor((textArea(theme).width / 25.4) * 1440);
}
