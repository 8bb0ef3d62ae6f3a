// A theme: sizes, faces, spacing and page numbers, for both writers, read from a YAML file in templates/themes/.
// face: one font file in one weight. A theme names its faces by role.
import { z } from 'zod';
import { nearest } from '../../language/nearest.ts';
import { type Checked, hasErrors, type Problem, severityOf } from '../../problem/problem.ts';
import type { Source } from '../../source/tree/decode.ts';
import { parseYaml, placeAt, type Tree } from '../../source/tree/yaml.ts';

/**
 * A number within bounds that no printed page needs to leave: beyond them a browser lays out pages for minutes, and
 * Word refuses the file.
 */
function between(least: number, most: number) {
  const params = { allowed: [`${least}–${most}`] };
  return z.number().refine((value) => value >= least && value <= most, { params, abort: true });
}

const fontSize = between(4, 100);
const lineHeight = between(4, 200);
const space = between(0, 200);
const edge = between(50, 550);
const margin = between(0, 200);

/** The least width and height of the text on a page, in millimetres. */
const leastText = 50;

/**
 * A face. `office` and `officeLatin` are the font names for Word and WPS; `file` is the file in templates/fonts/ that
 * the PDF embeds. `standsFor` is the font that `file` replaces. `punctuation` is the file for quotes and dashes if
 * those of `file` are narrow.
 */
const faceSchema = z.strictObject({
  office: z.string(),
  officeLatin: z.string(),
  file: z.string(),
  standsFor: z.string().optional(),
  punctuation: z.string().optional(),
});

/**
 * The looks of a kind of paragraph. Sizes, lines and the space before and after are in points, indents in its own
 * characters.
 */
const styleSchema = z.strictObject({
  face: z.string(),
  size: fontSize,
  line: lineHeight,
  align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  bold: z.boolean().default(false),
  firstLine: between(0, 10).default(0),
  before: space.default(0),
  after: space.default(0),
  letterSpacing: between(-2, 50).default(0),
});

/**
 * A theme file. Every face used by a style, emphasis or strong text must be in `faces`. Page measures are in
 * millimetres; `pageNumber.below` is the distance from the text area to the dash.
 */
const themeSchema = z
  .strictObject({
    name: z.string(),
    page: z.strictObject({
      width: edge,
      height: edge,
      top: margin,
      right: margin,
      bottom: margin,
      left: margin,
    }),
    /**
     * The lines a page and characters a line that the measures give (28 × 22 in GB/T 9704-2012); absent if the theme
     * has no grid.
     */
    grid: z.strictObject({ lines: between(1, 200), characters: between(1, 200) }).optional(),
    faces: z.record(z.string(), faceSchema),
    styles: z.strictObject({
      title: styleSchema,
      byline: styleSchema,
      addressee: styleSchema,
      body: styleSchema,
      heading1: styleSchema,
      heading2: styleSchema,
      heading3: styleSchema,
      heading4: styleSchema,
      quote: styleSchema,
      caption: styleSchema,
      photoCaption: styleSchema,
      tableHead: styleSchema,
      tableCell: styleSchema,
      attachmentMark: styleSchema,
      attachmentTitle: styleSchema,
      marking: styleSchema,
      pageNumber: styleSchema,
    }),
    /** The faces of emphasised text (楷体) and of strong text (a real bold or 黑体, never a synthetic one). */
    emphasis: z.string(),
    strong: z.string(),
    pageNumber: z.strictObject({
      style: z.enum(['dashes', 'plain']),
      place: z.enum(['outer', 'center']),
      below: margin,
    }),
    /** The position of 署名 and 成文日期: by GB/T 9704-2012 7.3.5.2, or aligned right as schools do. */
    signature: z.enum(['official', 'flush']),
  })
  .superRefine(({ page, faces, styles, emphasis, strong }, context) => {
    const { width, height, top, right, bottom, left } = page;
    const rooms: [side: string, margin: number, most: number][] = [
      ['left', left, width - right - leastText],
      ['top', top, height - bottom - leastText],
    ];
    for (const [side, margin, most] of rooms) {
      if (margin <= most) continue;
      const params = { allowed: [`0–${Math.max(0, most)}`] };
      context.addIssue({ code: 'custom', path: ['page', side], message: 'no room for text', params });
    }
    const named: [path: string[], face: string][] = [
      ...Object.entries(styles).map(([style, { face }]): [string[], string] => [['styles', style, 'face'], face]),
      [['emphasis'], emphasis],
      [['strong'], strong],
    ];
    for (const [path, value] of named) {
      if (Object.hasOwn(faces, value)) continue;
      const params = { value, allowed: Object.keys(faces) };
      context.addIssue({ code: 'custom', path, message: `no face ${value}`, params });
    }
  });

/**
 * A face that somebody brought, in fonts/ of the workspace or with --fonts. `file` is what the page calls it, `path`
 * where it lies.
 */
export interface OwnFace {
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its names in every language. */
  readonly names: readonly string[];
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  /** Whether its quotes and dashes are as wide as a Chinese character. */
  readonly hasWidePunctuation: boolean;
}

/** A face of a theme; the faces in `own` come before its `file`. */
export type ThemeFace = z.infer<typeof faceSchema> & { readonly own?: readonly OwnFace[] };

/** A theme with its defaults. Every face it uses is in `faces`. */
export type Theme = Omit<z.infer<typeof themeSchema>, 'faces'> & {
  readonly faces: Readonly<Record<string, ThemeFace>>;
};
/** The looks of one kind of paragraph. */
export type ThemeStyle = Theme['styles']['body'];

/** Reads a theme from YAML. Throws if the text is not a theme. */
export function parseTheme(text: string): Theme {
  const { value: tree, problems } = parseYaml({ file: '', text });
  const slip = problems.find((problem) => severityOf(problem) === 'error');
  if (slip) throw new Error(`the text is no theme: ${slip.code} in line ${slip.place?.line}`);
  return themeSchema.parse(tree && valueIn(tree), { jitless: true });
}

/** The values of YAML's core schema: unquoted numbers and booleans. */
function valueIn(tree: Tree): unknown {
  if (tree.type === 'list') return tree.items.map(valueIn);
  if (tree.type === 'map') return Object.fromEntries(tree.pairs.map(({ key, value }) => [key, valueIn(value)]));
  if (tree.quoted) return tree.text;
  if (tree.text === 'true' || tree.text === 'false') return tree.text === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(tree.text) ? Number(tree.text) : tree.text;
}

/**
 * Reads a theme file. Reports what parseYaml reports, and theme-broken at each wrong key. `shipped` are the files
 * that a theme may use.
 */
export function checkTheme(source: Source, shipped: readonly string[]): Checked<Theme> {
  const { value: tree, problems } = parseYaml(source);
  // In a text with YAML errors, half of the keys would seem to be missing.
  if (hasErrors(problems)) return { problems };
  const { data: theme, error } = themeSchema.safeParse(tree && valueIn(tree), { jitless: true });
  const slips = theme ? unknownFaces(theme, shipped) : error.issues.flatMap(slipsOf);
  const found = [...problems, ...slips.map((slip) => themeBroken(source, tree, slip))];
  return theme && slips.length === 0 ? { value: theme, problems: found } : { problems: found };
}

/** A wrong key of a theme, with the values allowed there if known. */
interface ThemeSlip {
  readonly path: readonly (string | number)[];
  readonly value?: string;
  readonly allowed?: readonly string[];
}

/** Only files that we ship can be embedded. */
function unknownFaces({ faces }: Theme, shipped: readonly string[]): ThemeSlip[] {
  return Object.entries(faces).flatMap(([role, face]) =>
    (['file', 'punctuation'] as const).flatMap((key): ThemeSlip[] => {
      const value = face[key];
      return value === undefined || shipped.includes(value)
        ? []
        : [{ path: ['faces', role, key], value, allowed: shipped }];
    }),
  );
}

function slipsOf(issue: z.core.$ZodIssue): ThemeSlip[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key] }));
  if (issue.code === 'invalid_value') return [{ path, allowed: issue.values.map(String) }];
  return [{ path, ...(issue.code === 'custom' && issue.params) }];
}

/** The place of a key that is not there is that of what it should stand in. */
function themeBroken({ file }: Source, tree: Tree | undefined, { path, value = '', allowed = [] }: ThemeSlip): Problem {
  const place = tree ? placeAt(tree, path) : { file, line: 1, column: 1, length: 0 };
  const values = { key: path.join('.'), nearest: nearest(value, allowed), allowed: allowed.join('、') };
  return { code: 'theme-broken', place, values };
}

/** The shipped files of all faces, those for quotes and dashes too, each once. */
export function faceFilesOf({ faces }: Theme): readonly string[] {
  return [...new Set(Object.values(faces).flatMap(({ file, punctuation = file }) => [file, punctuation]))];
}

/** All faces of a theme that somebody brought, each once. */
export function ownFacesOf({ faces }: Theme): readonly OwnFace[] {
  return [...new Set(Object.values(faces).flatMap(({ own = [] }) => own))];
}

/** The face of a role. Throws if the theme has none. */
export function faceOf({ faces, name }: Theme, role: string): ThemeFace {
  const face = Object.hasOwn(faces, role) ? faces[role] : undefined;
  if (face === undefined) throw new Error(`the theme ${name} has no face ${role}`);
  return face;
}
