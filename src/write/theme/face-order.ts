// The order in which faces are tried for a character, the same for the style sheet and for subsetting.
import { faceOf, type Theme, type ThemeFace } from './theme.ts';

/** The faces of a page, prepared for one report. */
export interface Faces {
  /** The CSS `src` of each face by its file: `local("…")` or a `data:` URI. */
  readonly sources: ReadonlyMap<string, string>;
  /** Characters drawn with the glyph of another one that the report uses: from ⼯ (U+2F2F) to 工 (U+5DE5). */
  readonly lookAlikes: ReadonlyMap<string, string>;
}

// Quotes, dashes, ellipses and the middle dot: a face may have them narrower than a Chinese character.
const punctuation: readonly (readonly [first: number, last: number])[] = [
  [0xb7, 0xb7],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
];

/** This punctuation as a CSS unicode-range. */
export const punctuationRange = punctuation
  .map((range) => `U+${[...new Set(range)].map((code) => code.toString(16).toUpperCase().padStart(4, '0')).join('-')}`)
  .join(',');

/**
 * The files that may draw a role's text: those that somebody brought for it, its shipped one, then all others in the
 * order of the theme.
 */
export function fallbackFiles(theme: Theme, role: string): string[] {
  const filesOf = ({ own = [], file }: ThemeFace) => [...own.map((face) => face.file), file];
  return [...new Set([faceOf(theme, role), ...Object.values(theme.faces)].flatMap(filesOf))];
}

/** The files tried for one character of a role. For punctuation, its `punctuation` file comes first. */
export function facesOf(theme: Theme, role: string, character: string): string[] {
  const own = faceOf(theme, role).punctuation;
  const files = fallbackFiles(theme, role);
  return own !== undefined && isPunctuation(character) ? [own, ...files] : files;
}

/** Whether a character is among those for which a face may name another. */
export function isPunctuation(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return punctuation.some(([first, last]) => code >= first && code <= last);
}
