// The fonts that somebody brought: which of them draws which role of a theme, before the shipped ones. Those that are
// installed on the machine are never looked for: bytes depend on faces. The DOCX goes on naming the fonts of the theme,
// since its reader has these, and not what lies in somebody's fonts/.
import { type Problem, typedFile } from '../../problem/problem.ts';
import { type OwnFace, ownFacesOf, type Theme, type ThemeFace } from '../theme/theme.ts';
import { isSameName, typefaceOf } from '../theme/typeface.ts';
import { type FontFault, readFontFile } from './font-file.ts';

/** Faces that somebody brought, and what is wrong with other files that were meant to be fonts. */
export interface OwnFaces {
  readonly faces: readonly OwnFace[];
  readonly problems: readonly Problem[];
}

/**
 * Reads font files, by path; a path that was typed begins with `typedFile`. Reports font-unreadable and
 * font-restricted, once for each cause.
 */
export function readFonts(files: ReadonlyMap<string, Uint8Array>): OwnFaces {
  const faces: OwnFace[] = [];
  const refused = new Map<FontFault, string[]>();
  for (const [path, bytes] of files) {
    const read = readFontFile(bytes);
    if (typeof read === 'string') refused.set(read, [...(refused.get(read) ?? []), path]);
    else for (const face of read) faces.push({ ...face, path, file: nameOnPage(path, faces.length) });
  }
  return { faces, problems: [...refused].map(([fault, paths]) => fontRefused(fault, paths)) };
}

/**
 * The theme with the faces that its roles are drawn with before the shipped ones. A role takes all fonts of its name or
 * of its typeface: first those of --fonts, then those of the workspace; of these those of its very name, then the
 * regular ones. Reports font-unused once for all fonts that no role takes.
 */
export function withOwnFaces(
  theme: Theme,
  { faces }: OwnFaces,
): { readonly theme: Theme; readonly problems: readonly Problem[] } {
  if (faces.length === 0) return { theme, problems: [] };
  const dressed = Object.entries(theme.faces).map(([role, face]) => [role, dress(theme, role, face, faces)] as const);
  const own = { ...theme, faces: Object.fromEntries(dressed) };
  const used = new Set(ownFacesOf(own).map(({ path }) => path));
  const unused = [...new Set(faces.map(({ path }) => path))].filter((path) => !used.has(path));
  return { theme: own, problems: unused.length === 0 ? [] : [unusedFonts(unused, faces, theme)] };
}

/** A name that no other face has, and that no sign of a path can end. */
function nameOnPage(path: string, index: number): string {
  return `${path.replace(/[^\p{L}\p{N}./ -]/gu, '_')} ${index + 1}`;
}

function dress(theme: Theme, role: string, face: ThemeFace, faces: readonly OwnFace[]): ThemeFace {
  const rank = (one: OwnFace): number[] => [
    one.path.startsWith(typedFile) ? 0 : 1,
    isNamedFor(one, face) ? 0 : 1,
    Math.abs(one.weight - 400),
  ];
  const own = faces.filter((one) => fits(theme, role, face, one)).toSorted((a, b) => compareRanks(rank(a), rank(b)));
  const [first] = own;
  if (first === undefined) return face;
  const { punctuation = face.file, ...others } = face;
  return first.hasWidePunctuation ? { ...others, own } : { ...others, punctuation, own };
}

function isNamedFor({ names }: OwnFace, { office, standsFor = office }: ThemeFace): boolean {
  return names.some((name) => isSameName(name, office) || isSameName(name, standsFor));
}

function fits(theme: Theme, role: string, face: ThemeFace, own: OwnFace): boolean {
  const typeface = typefaceOf(face.office) ?? typefaceOf(face.standsFor ?? '');
  const isOfTypeface = typeface !== undefined && own.names.some((name) => typefaceOf(name) === typeface);
  if (!isOfTypeface && !isNamedFor(own, face)) return false;
  // 宋体 of the theme plain has two roles, and only the weight tells which of them a font is for.
  const isAlone = Object.values(theme.faces).every((other) => other === face || other.office !== face.office);
  return isAlone || own.weight >= 600 === isBold(theme, role);
}

function isBold({ styles }: Theme, role: string): boolean {
  return Object.values(styles).some(({ face, bold }) => face === role && bold);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((rank, index) => rank - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The problem of font files that cannot be used, for one cause. */
export function fontRefused(fault: FontFault, paths: readonly string[]): Problem {
  const place = { file: paths[0] ?? '', line: 1, column: 1, length: 0 };
  const more = paths.length - 1;
  if (fault === 'restricted') return { code: 'font-restricted', place, values: { more } };
  return { code: 'font-unreadable', place, values: { more, reason: fault } };
}

/** What people call a face: by its Chinese name, if it has one. */
export function calledName({ names }: OwnFace): string {
  return names.find((name) => /\p{sc=Han}/u.test(name)) ?? names[0] ?? '';
}

function unusedFonts(paths: readonly string[], faces: readonly OwnFace[], theme: Theme): Problem {
  const [file = ''] = paths;
  const first = faces.find(({ path }) => path === file);
  const name = first === undefined ? '' : calledName(first);
  const allowed = [...new Set(Object.values(theme.faces).map(({ office }) => office))].join('、');
  const place = { file, line: 1, column: 1, length: 0 };
  return { code: 'font-unused', place, values: { name, more: paths.length - 1, allowed } };
}
