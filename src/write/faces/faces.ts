// Which face draws which character, and where the page gets its faces. What no face draws: undrawn.ts.
import type { Problem } from '../../problem/problem.ts';
import type { Report } from '../../report/tree.ts';
import { charactersByRole } from '../html/document.ts';
import type { CharactersByRole } from '../html/inlines.ts';
import { type Faces, facesOf, isPunctuation } from '../theme/face-order.ts';
import { faceFilesOf, ownFacesOf, type Theme } from '../theme/theme.ts';
import { type FaceTables, readFaceTables } from './face-tables.ts';
import { fontRefused } from './own-faces.ts';
import { hasShape } from './undrawn.ts';

/**
 * How a page gets its faces.
 * 'local': the browser finds them in our folder (Linux, fontconfig), so the page stays small.
 * 'cut': each face is subset to its characters and embedded as a `data:` URI. Works in every browser.
 */
export type FaceSupply = 'local' | 'cut';

/** A face by its file; `isOwn` if somebody brought it, so that the browser cannot find it in our folder. */
interface FaceFile {
  readonly bytes: Uint8Array;
  readonly tables: FaceTables;
  readonly isOwn: boolean;
}

type FaceFiles = ReadonlyMap<string, FaceFile>;

/**
 * Prepares the faces of a report; `readFace` gives the bytes of a file in templates/fonts/. Reports `face-substituted`
 * once for each face that is replaced by another, and `font-lacks-characters` once for each role that needs more than
 * the fonts that somebody brought for it.
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
    const isLocal = supply === 'local' && !face.isOwn;
    const local = `local("${face.tables.postScriptName}")`;
    const source = isLocal ? local : await cutFace(face, characters);
    if (source === null) return withoutFace(file, report, theme, readFace, supply);
    sources.set(file, source);
    for (const [other, written] of lookAlikesOf(face.tables, characters)) lookAlikes.set(other, written);
  }
  // Noto draws the Chinese — (U+2014) with the glyph of ― (U+2015). It does so by a feature, so the character table
  // does not show it.
  const written = new Set([...byRole.values()].flatMap((characters) => [...characters]));
  if (written.has('—') && !written.has('―')) lookAlikes.set('―', '—');
  const problems = [...substitutions(theme, byRole, files), ...lackingFonts(theme, byRole, files)];
  return { faces: { sources, lookAlikes }, problems };
}

/** The faces without one that looked sound but cannot be cut. */
async function withoutFace(
  file: string,
  report: Report,
  theme: Theme,
  readFace: (file: string) => Promise<Uint8Array>,
  supply: FaceSupply,
): ReturnType<typeof prepareFaces> {
  const broken = ownFacesOf(theme).filter((face) => face.file === file);
  const others = Object.entries(theme.faces).map(([role, { own = [], ...face }]) => {
    const left = own.filter((one) => one.file !== file);
    return [role, left.length === 0 ? face : { ...face, own: left }] as const;
  });
  const prepared = await prepareFaces(report, { ...theme, faces: Object.fromEntries(others) }, readFace, supply);
  const paths = broken.map(({ path }) => path);
  return { ...prepared, problems: [...prepared.problems, fontRefused('broken', paths)] };
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
    return [file, faceFile(bytes, false)] as const;
  });
  const own = ownFacesOf(theme).map(({ file, bytes }) => [file, faceFile(bytes, true)] as const);
  return new Map([...(await Promise.all(read)), ...own]);
}

function faceFile(bytes: Uint8Array, isOwn: boolean): FaceFile {
  return { bytes, tables: readFaceTables(bytes), isOwn };
}

function substitutions(theme: Theme, byRole: CharactersByRole, files: FaceFiles): Problem[] {
  const used = Object.entries(theme.faces).filter(([role, { own }]) => byRole.has(role) && own === undefined);
  const named = new Map(used.map(([, face]) => [face.standsFor, files.get(face.file)?.tables.postScriptName] as const));
  return [...named].flatMap(([value, suggestion]) =>
    value === undefined || suggestion === undefined
      ? []
      : [{ code: 'face-substituted', place: null, values: { value, suggestion } }],
  );
}

// Characters of a role that its own fonts lack: another face draws them, which a reader may see.
function lackingFonts(theme: Theme, byRole: CharactersByRole, files: FaceFiles): Problem[] {
  return Object.entries(theme.faces).flatMap(([role, { own = [] }]): Problem[] => {
    const [first] = own;
    const characters = byRole.get(role);
    if (first === undefined || characters === undefined) return [];
    const byFile = assignCharacters(new Map([[role, characters]]), theme, files);
    const ownFiles = new Set(own.map(({ file }) => file));
    const lacked = [...byFile].flatMap(([file, drawn]) => (ownFiles.has(file) ? [] : [...drawn]));
    const value = lacked.filter(isSeen).toSorted().join('');
    if (value === '') return [];
    const place = { file: first.path, line: 1, column: 1, length: 0 };
    return [{ code: 'font-lacks-characters', place, values: { value } }];
  });
}

function isSeen(character: string): boolean {
  return !isPunctuation(character) && character.trim() !== '';
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
// does not change the bytes. A font that somebody brought loses its features: no rule of its own may draw a character
// with the glyph of another, which would then stand in the text of the PDF. Gives null if such a font cannot be cut.
async function cutFace({ bytes, isOwn }: FaceFile, characters: ReadonlySet<string>): Promise<string | null> {
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(Buffer.from(bytes), [...characters].toSorted().join(''), {
    targetFormat: 'sfnt',
    ...(isOwn && { keepFeatures: [] }),
  }).catch((error: unknown) => {
    if (isOwn) return null;
    throw error;
  });
  return cut && `url(data:font/ttf;base64,${cut.toString('base64')})`;
}
