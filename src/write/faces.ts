// Which face draws which character, where the page gets the faces from, and which characters no face has.
import type { Checked, Problem } from '../problem/problem.ts';
import type { Report } from '../report/tree.ts';
import { type Faces, facesOf } from './face-order.ts';
import { type FaceTables, readFaceTables } from './face-tables.ts';
import { charactersByRole } from './html/document.ts';
import type { Theme } from './theme.ts';

/**
 * How faces reach the page. 'local': the browser was started with our folder of faces (Linux, fontconfig), nothing is
 * cut and the page stays small. 'cut': each face cut to its own characters as a `data:` URI; works in every browser.
 */
export type FaceSupply = 'local' | 'cut';

/** The faces a report is printed with. `readFace` gives the bytes of a file in templates/fonts/. Problems: `glyph-missing` with the characters no face has, `face-substituted` once for each face that another stands in for. */
export async function prepareFaces(
  report: Report,
  theme: Theme,
  readFace: (file: string) => Promise<Uint8Array>,
  supply: FaceSupply,
): Promise<Checked<Faces>> {
  const files = [...new Set(Object.values(theme.faces).map((face) => face.file))];
  const read = await Promise.all(files.map(async (file) => [file, await readFace(file)] as const));
  const bytes = new Map(read);
  const tables = new Map(read.map(([file, content]) => [file, readFaceTables(content)]));
  const byRole = charactersByRole(report, theme);
  const { byFile, missing } = assignCharacters(byRole, theme, tables);
  const faces = new Map<string, string>();
  for (const [file, characters] of byFile) {
    const source = supply === 'local' ? tables.get(file)?.postScriptName : bytes.get(file);
    if (source !== undefined)
      faces.set(file, typeof source === 'string' ? `local("${source}")` : await cutFace(source, characters));
  }
  const problems: Problem[] = missing.length === 0 ? [] : [glyphMissing(missing)];
  return { value: faces, problems: [...problems, ...substitutions(theme, byRole, tables)] };
}

/** Gives every character to the first file that has it, in the order the style sheet names them. */
export function assignCharacters(
  byRole: ReadonlyMap<string, ReadonlySet<string>>,
  theme: Theme,
  tables: ReadonlyMap<string, Pick<FaceTables, 'has'>>,
): { readonly byFile: ReadonlyMap<string, ReadonlySet<string>>; readonly missing: readonly string[] } {
  const byFile = new Map<string, Set<string>>();
  const missing = new Set<string>();
  for (const [role, characters] of byRole) {
    for (const character of characters) {
      if (undrawn.test(character)) continue;
      const file = facesOf(theme, role, character).find((candidate) =>
        tables.get(candidate)?.has(character.codePointAt(0) ?? 0),
      );
      if (file === undefined) missing.add(character);
      else byFile.set(file, (byFile.get(file) ?? new Set()).add(character));
    }
  }
  return { byFile, missing: [...missing].toSorted() };
}

/** The problem of characters that no face draws. */
export function glyphMissing(characters: readonly string[]): Problem {
  return { code: 'glyph-missing', place: null, values: { value: characters.join('') } };
}

function substitutions(
  theme: Theme,
  byRole: ReadonlyMap<string, unknown>,
  tables: ReadonlyMap<string, FaceTables>,
): Problem[] {
  const used = Object.entries(theme.faces).filter(([role]) => byRole.has(role));
  const named = new Map(used.map(([, face]) => [face.standsFor, tables.get(face.file)?.postScriptName] as const));
  return [...named].flatMap(([value, suggestion]) =>
    value === undefined || suggestion === undefined
      ? []
      : [{ code: 'face-substituted', place: null, values: { value, suggestion } }],
  );
}

// Line ends, joiners, variation selectors: nothing is drawn for them.
const undrawn = /^(?:\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector})$/u;

// Loaded here because a page with local faces cuts none. Sorted characters: the order of text must not change the bytes.
async function cutFace(bytes: Uint8Array, characters: ReadonlySet<string>): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(Buffer.from(bytes), [...characters].toSorted().join(''), { targetFormat: 'sfnt' });
  return `url(data:font/ttf;base64,${cut.toString('base64')})`;
}
