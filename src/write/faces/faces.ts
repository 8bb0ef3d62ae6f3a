// Which face draws which character, and where the page gets its faces. What no face draws: undrawn.ts.
import type { Problem } from '../../problem/problem.ts';
import type { Report } from '../../report/tree.ts';
import { charactersByRole } from '../html/document.ts';
import { type Faces, facesOf } from '../theme/face-order.ts';
import { faceFilesOf, type Theme } from '../theme/theme.ts';
import { type FaceTables, readFaceTables } from './face-tables.ts';
import { hasShape } from './undrawn.ts';

/**
 * How a page gets its faces.
 * 'local': the browser finds them in our folder (Linux, fontconfig), so the page stays small.
 * 'cut': each face is subset to its characters and embedded as a `data:` URI. Works in every browser.
 */
export type FaceSupply = 'local' | 'cut';

type FaceFiles = ReadonlyMap<string, { readonly bytes: Uint8Array; readonly tables: FaceTables }>;

/**
 * Prepares the faces of a report; `readFace` gives the bytes of a file in templates/fonts/. Reports `face-substituted`
 * once for each face that is replaced by another.
 */
export async function prepareFaces(
  report: Report,
  theme: Theme,
  readFace: (file: string) => Promise<Uint8Array>,
  supply: FaceSupply,
): Promise<{ readonly faces: Faces; readonly problems: readonly Problem[] }> {
  const files = await readFaces(theme, readFace);
  const byRole = charactersByRole(report, theme);
  const byFile = assignCharacters(byRole, theme, files);
  const sources = new Map<string, string>();
  const lookAlikes = new Map<string, string>();
  for (const [file, characters] of byFile) {
    const face = files.get(file);
    if (face === undefined) continue;
    const local = `local("${face.tables.postScriptName}")`;
    sources.set(file, supply === 'local' ? local : await cutFace(face.bytes, characters));
    for (const [other, written] of lookAlikesOf(face.tables, characters)) lookAlikes.set(other, written);
  }
  // Noto draws the Chinese — (U+2014) with the glyph of ― (U+2015). It does so by a feature, so the character table
  // does not show it.
  const written = new Set([...byRole.values()].flatMap((characters) => [...characters]));
  if (written.has('—') && !written.has('―')) lookAlikes.set('―', '—');
  return { faces: { sources, lookAlikes }, problems: substitutions(theme, byRole, files) };
}

/** Each character that a face draws by the first file that has it, in the order of the style sheet. */
export function assignCharacters(
  byRole: ReadonlyMap<string, ReadonlySet<string>>,
  theme: Theme,
  files: ReadonlyMap<string, { readonly tables: Pick<FaceTables, 'glyphOf'> }>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byFile = new Map<string, Set<string>>();
  for (const [role, characters] of byRole) {
    for (const character of characters) {
      if (!hasShape(character)) continue;
      const codePoint = character.codePointAt(0) ?? 0;
      const draws = (file: string): boolean => (files.get(file)?.tables.glyphOf(codePoint) ?? 0) !== 0;
      const file = facesOf(theme, role, character).find(draws);
      if (file !== undefined) byFile.set(file, (byFile.get(file) ?? new Set()).add(character));
    }
  }
  return byFile;
}

async function readFaces(theme: Theme, readFace: (file: string) => Promise<Uint8Array>): Promise<FaceFiles> {
  const read = faceFilesOf(theme).map(async (file) => {
    const bytes = await readFace(file);
    return [file, { bytes, tables: readFaceTables(bytes) }] as const;
  });
  return new Map(await Promise.all(read));
}

function substitutions(theme: Theme, byRole: ReadonlyMap<string, unknown>, files: FaceFiles): Problem[] {
  const used = Object.entries(theme.faces).filter(([role]) => byRole.has(role));
  const named = new Map(used.map(([, face]) => [face.standsFor, files.get(face.file)?.tables.postScriptName] as const));
  return [...named].flatMap(([value, suggestion]) =>
    value === undefined || suggestion === undefined
      ? []
      : [{ code: 'face-substituted', place: null, values: { value, suggestion } }],
  );
}

// Searches only the characters before the Han characters: radicals, compatibility forms, spaces. A character that
// occurs in the report itself is never replaced.
function lookAlikesOf(tables: FaceTables, characters: ReadonlySet<string>): [string, string][] {
  const byGlyph = new Map(
    [...characters].map((character) => [tables.glyphOf(character.codePointAt(0) ?? 0), character]),
  );
  const found: [string, string][] = [];
  for (const [first, last] of tables.ranges()) {
    for (let codePoint = Math.max(first, 0x20); codePoint <= last && codePoint < 0x3400; codePoint += 1) {
      const glyph = tables.glyphOf(codePoint);
      const written = glyph === 0 ? undefined : byGlyph.get(glyph);
      const other = String.fromCodePoint(codePoint);
      if (written !== undefined && !characters.has(other)) found.push([other, written]);
    }
  }
  return found;
}

// Imports the library here, because local faces do not need it. Sorts the characters, so that their order in the report
// does not change the bytes.
async function cutFace(bytes: Uint8Array, characters: ReadonlySet<string>): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(Buffer.from(bytes), [...characters].toSorted().join(''), { targetFormat: 'sfnt' });
  return `url(data:font/ttf;base64,${cut.toString('base64')})`;
}
