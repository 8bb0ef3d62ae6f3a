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
  const characters = [...new Set(reportText(report))].filter(hasShape);
  const own = ownFacesOf(theme).map(({ bytes }) => readFaceTables(bytes).glyphOf);
  let missing = characters.filter((character) => !own.some((glyphOf) => isDrawnBy(glyphOf, character)));
  // One face after another: the first draws all of most reports, and no other need be read.
  for (const file of faceFilesOf(theme)) {
    if (missing.length === 0) break;
    const glyphOf = await readGlyphOf((from, length) => readPart(file, from, length));
    missing = missing.filter((character) => !isDrawnBy(glyphOf, character));
  }
  if (missing.length === 0) return [];
  return [{ code: 'glyph-missing', place: null, values: { value: missing.toSorted().join('') } }];
}

function isDrawnBy(glyphOf: (codePoint: number) => number, character: string): boolean {
  return glyphOf(character.codePointAt(0) ?? 0) !== 0;
}
