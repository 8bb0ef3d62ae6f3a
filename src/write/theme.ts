// A theme: sizes, faces, spacing and numbering of pages, read by both writers from one YAML file in templates/themes/.

import { parse } from 'yaml';
import { z } from 'zod';

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

/** A theme file. Page measures in millimetres; `pageNumber.below` is the distance from the text area to the dash. */
const themeSchema = z.strictObject({
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
});

/** A theme, defaults filled in; every face that a style, emphasis or strong text names is one of `faces`. */
export type Theme = z.infer<typeof themeSchema>;
/** The looks of one kind of paragraph. */
export type ThemeStyle = Theme['styles']['body'];

/** A typeface of a theme. */
export type ThemeFace = Theme['faces'][string];

/** The theme of a theme file's text. Throws on a file that is not a theme: themes are ours or a developer's, not a log. */
export function parseTheme(text: string): Theme {
  const theme = themeSchema.parse(parse(text), { jitless: true });
  const roles = [...Object.values(theme.styles).map(({ face }) => face), theme.emphasis, theme.strong];
  for (const role of roles) faceOf(theme, role);
  return theme;
}

/** The typeface of a role. Throws where the theme has none of that name. */
export function faceOf({ faces, name }: Theme, role: string): ThemeFace {
  const face = Object.hasOwn(faces, role) ? faces[role] : undefined;
  if (face === undefined) throw new Error(`the theme ${name} has no face ${role}`);
  return face;
}
