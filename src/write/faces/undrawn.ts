// The characters of a report that no face of its theme draws. One rule for `check`, which tells them, and `build`,
// which prints no PDF of them.
import type { Problem } from '../../problem/problem.ts';
import { reportText } from '../../report/text.ts';
import type { Report } from '../../report/tree.ts';
import { faceFilesOf, ownFacesOf, type Theme } from '../theme/theme.ts';
import { readFaceTables, readGlyphOf } from './face-tables.ts';

/** Reads part of a font file. */
export type ReadFacePart = (file: string, from: number, length: number) => Promise<Uint8Array>;

// Line ends, joiners and variation selectors have no glyph.
const shapeless = /^(?:\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector})$/u;

/** Whether a character has a shape that some face must draw. */
export function hasShape(character: string): boolean {
  return !shapeless.test(character);
}

/** The problem glyph-missing with the characters that no face of the theme has; none where all can be drawn. */
export async function charactersWithoutFace(
  report: Report,
  theme: Theme,
  readPart: ReadFacePart,
): Promise<readonly Problem[]> {
  const shipped = await Promise.all(
    faceFilesOf(theme).map((file) => readGlyphOf((from, length) => readPart(file, from, length))),
  );
  const glyphs = [...shipped, ...ownFacesOf(theme).map(({ bytes }) => readFaceTables(bytes).glyphOf)];
  const isDrawn = (character: string) => glyphs.some((glyphOf) => glyphOf(character.codePointAt(0) ?? 0) !== 0);
  const missing = [...new Set(reportText(report))].filter((character) => hasShape(character) && !isDrawn(character));
  if (missing.length === 0) return [];
  return [{ code: 'glyph-missing', place: null, values: { value: missing.toSorted().join('') } }];
}
