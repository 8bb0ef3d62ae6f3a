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

/** Quotes, dashes, ellipses and the middle dot as a CSS unicode-range: a face may have them narrower than a Chinese character. */
export const punctuationRange = 'U+00B7,U+2014,U+2018-201D,U+2026';

/** The files that may draw a role's text: its own, then all others of the theme in order. */
export function fallbackFiles(theme: Theme, role: string): string[] {
  const own = faceOf(theme, role);
  return [...new Set([own.file, ...Object.values(theme.faces).map((face) => face.file)])];
}

/** The files tried for one character of a role: the face of its punctuation first where it has one. */
export function facesOf(theme: Theme, role: string, character: string): string[] {
  const punctuation = faceOf(theme, role).punctuation;
  const files = fallbackFiles(theme, role);
  return punctuation !== undefined && /[·—‘-”…]/u.test(character) ? [punctuation, ...files] : files;
}
