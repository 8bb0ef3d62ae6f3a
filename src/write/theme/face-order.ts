// In which order faces are tried for a character: one order for the style sheet and for the cutting of faces.
import { faceOf, type Theme } from './theme.ts';

/** The faces of a page, prepared for one report. */
export interface Faces {
  /** The CSS `src` of each face, by its file: `local("…")` or a `data:` URI. */
  readonly sources: ReadonlyMap<string, string>;
  /** Characters that a face draws with the glyph of a character of the report: ⼯ (U+2F2F) to 工 (U+5DE5). */
  readonly lookAlikes: ReadonlyMap<string, string>;
  /** Characters of the report that no face draws; they were reported when the faces were prepared. */
  readonly missing: readonly string[];
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

/** The files that may draw a role's text: its own, then all others of the theme in order. */
export function fallbackFiles(theme: Theme, role: string): string[] {
  const own = faceOf(theme, role);
  return [...new Set([own.file, ...Object.values(theme.faces).map((face) => face.file)])];
}

/** The files tried for one character of a role: the face of its punctuation first where it has one. */
export function facesOf(theme: Theme, role: string, character: string): string[] {
  const own = faceOf(theme, role).punctuation;
  const files = fallbackFiles(theme, role);
  const code = character.codePointAt(0) ?? 0;
  const isPunctuation = punctuation.some(([first, last]) => code >= first && code <= last);
  return own !== undefined && isPunctuation ? [own, ...files] : files;
}
