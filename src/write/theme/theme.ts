// A theme: sizes, faces, spacing and numbering of pages, read by both writers from one YAML file in templates/themes/.
import { z } from 'zod';
import { nearest } from '../../language/nearest.ts';
import { type Checked, hasErrors, type Problem, severityOf } from '../../problem/problem.ts';
import type { Source } from '../../source/tree/decode.ts';
import { parseYaml, placeAt, type Tree } from '../../source/tree/yaml.ts';

const points = z.number().positive();
const millimetres = z.number().nonnegative();

/** A typeface by its role. `office` is the name Word and WPS look for, `file` the face in templates/fonts/ that the PDF embeds; `standsFor` names the face that ought to be there when `file` is a substitute, `punctuation` the file that quotes and dashes come from where the face's own are narrow. */
const faceSchema = z.strictObject({
  office: z.string(),
  officeLatin: z.string(),
  file: z.string(),
  standsFor: z.string().optional(),
  punctuation: z.string().optional(),
});

/** How a kind of paragraph looks. Sizes and lines in points, indents in characters of its own size, space before and after in points. */
const styleSchema = z.strictObject({
  face: z.string(),
  size: points,
  line: points,
  align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  bold: z.boolean().default(false),
  firstLine: z.number().nonnegative().default(0),
  before: z.number().nonnegative().default(0),
  after: z.number().nonnegative().default(0),
  letterSpacing: z.number().default(0),
});

/** A theme file. Every face that a style, emphasis or strong text names must be one of `faces`. Page measures in millimetres; `pageNumber.below` is the distance from the text area to the dash. */
const themeSchema = z
  .strictObject({
    name: z.string(),
    page: z.strictObject({
      width: millimetres,
      height: millimetres,
      top: millimetres,
      right: millimetres,
      bottom: millimetres,
      left: millimetres,
    }),
    /** Lines a page and characters a line that the measures are made for (28 × 22 in GB/T 9704-2012); absent where no grid is kept. */
    grid: z.strictObject({ lines: z.number().int(), characters: z.number().int() }).optional(),
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
    /** The face of emphasised text (楷体), and of strong text (a real bold or 黑体, never a synthetic one). */
    emphasis: z.string(),
    strong: z.string(),
    pageNumber: z.strictObject({
      style: z.enum(['dashes', 'plain']),
      place: z.enum(['outer', 'center']),
      below: millimetres,
    }),
    /** Where 署名 and 成文日期 stand: by GB/T 9704-2012 7.3.5.2, or flush right as schools do. */
    signature: z.enum(['official', 'flush']),
  })
  .superRefine(({ faces, styles, emphasis, strong }, context) => {
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

/** A theme, defaults filled in; every face that a style, emphasis or strong text names is one of `faces`. */
export type Theme = z.infer<typeof themeSchema>;
/** The looks of one kind of paragraph. */
export type ThemeStyle = Theme['styles']['body'];

/** A typeface of a theme. */
export type ThemeFace = Theme['faces'][string];

/** The theme of a theme file's text. Throws on a text that is not one. */
export function parseTheme(text: string): Theme {
  const { value: tree, problems } = parseYaml({ file: '', text });
  const slip = problems.find((problem) => severityOf(problem) === 'error');
  if (slip) throw new Error(`the text is no theme: ${slip.code} in line ${slip.place?.line}`);
  return themeSchema.parse(tree && valueIn(tree), { jitless: true });
}

/** What YAML's core schema makes of a tree: numbers and truth values where they stand unquoted. */
function valueIn(tree: Tree): unknown {
  if (tree.type === 'list') return tree.items.map(valueIn);
  if (tree.type === 'map') return Object.fromEntries(tree.pairs.map(({ key, value }) => [key, valueIn(value)]));
  if (tree.quoted) return tree.text;
  if (tree.text === 'true' || tree.text === 'false') return tree.text === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(tree.text) ? Number(tree.text) : tree.text;
}

/**
 * The theme of a file. Reports what parseYaml does, and theme-broken at each place that is wrong, with the key;
 * `shipped` are the faces that a theme may name.
 */
export function checkTheme(source: Source, shipped: readonly string[]): Checked<Theme> {
  const { value: tree, problems } = parseYaml(source);
  // Of a text that is not YAML half the keys seem to be missing.
  if (hasErrors(problems)) return { problems };
  const { data: theme, error } = themeSchema.safeParse(tree && valueIn(tree), { jitless: true });
  const slips = theme ? unknownFaces(theme, shipped) : error.issues.flatMap(slipsOf);
  const found = [...problems, ...slips.map((slip) => themeBroken(source, tree, slip))];
  return theme && slips.length === 0 ? { value: theme, problems: found } : { problems: found };
}

/** A key of a theme that is wrong, and what may stand there where that is known. */
interface ThemeSlip {
  readonly path: readonly (string | number)[];
  readonly value?: string;
  readonly allowed?: readonly string[];
}

/** The file of a face is one that is shipped: others could not be embedded. */
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

/** The files of all its faces, those of their quotes and dashes too, each once. */
export function faceFilesOf({ faces }: Theme): readonly string[] {
  return [...new Set(Object.values(faces).flatMap(({ file, punctuation = file }) => [file, punctuation]))];
}

/** The typeface of a role. Throws where the theme has none of that name. */
export function faceOf({ faces, name }: Theme, role: string): ThemeFace {
  const face = Object.hasOwn(faces, role) ? faces[role] : undefined;
  if (face === undefined) throw new Error(`the theme ${name} has no face ${role}`);
  return face;
}
