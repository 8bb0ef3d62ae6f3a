// The theme as CSS: the page, the faces, and a rule for each kind of paragraph.
import { landscape, smallTables } from '../layout/forms.ts';
import { textArea } from '../layout/measure.ts';
import { type Faces, fallbackFiles, punctuationRange } from '../theme/face-order.ts';
import { faceOf, type Theme, type ThemeStyle } from '../theme/theme.ts';

/**
 * The style sheet of a page. Lengths are in points and millimetres, as in the theme. `marking` stands at the head of
 * every page but the first.
 */
export function styleSheet(theme: Theme, faces: Faces, marking?: string): string {
  const rules = [...pageRules(theme), ...(marking === undefined ? [] : markingRules(theme, marking))];
  return [...fontFaces(theme, faces), ...rules, ...paragraphRules(theme), fixedRules(theme)].join('\n');
}

// Rules give no weight or slant, because a synthetic bold would become a Type 3 font in the PDF.
function fontFaces(theme: Theme, faces: Faces): string[] {
  const rules = [...faces.sources].map(([file, source]) => `@font-face{font-family:"${file}";src:${source}}`);
  const punctuation = new Set(Object.values(theme.faces).flatMap((face) => face.punctuation ?? []));
  for (const file of punctuation) {
    const source = faces.sources.get(file);
    if (source !== undefined)
      rules.push(`@font-face{font-family:"punctuation ${file}";src:${source};unicode-range:${punctuationRange}}`);
  }
  return rules;
}

/**
 * The font families of a role: first the one for its quotes and dashes, then its own, then all others that may have the
 * character.
 */
function familyOf(theme: Theme, role: string): string {
  const punctuation = faceOf(theme, role).punctuation;
  const files = fallbackFiles(theme, role).map((file) => `"${file}"`);
  return [...(punctuation === undefined ? [] : [`"punctuation ${punctuation}"`]), ...files].join(',');
}

function pageRules(theme: Theme): string[] {
  const { page, pageNumber, styles } = theme;
  const style = styles.pageNumber;
  const content = pageNumber.style === 'dashes' ? '"— " counter(page) " —"' : 'counter(page)';
  // The distance is measured to the dash, which in 宋体 is 0.15 em below the middle of its line.
  const toDash = pageNumber.below - millimetres(style.line / 2 + style.size * 0.15);
  const box = `content:${content};font:${style.size}pt/${style.line}pt ${familyOf(theme, style.face)};vertical-align:top;padding-top:${round(toDash)}mm`;
  const size = `size:${page.width}mm ${page.height}mm;margin:${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`;
  const turned = landscape(theme).page;
  // On a landscape sheet it stays where it is on the bound one: at the side, turned with the sheet.
  const side = `${box.replace('padding-top', 'padding-right')};writing-mode:vertical-rl;text-orientation:sideways`;
  const turnedSize = `size:${turned.width}mm ${turned.height}mm;margin:${turned.top}mm ${turned.right}mm ${turned.bottom}mm ${turned.left}mm`;
  if (pageNumber.place === 'center') {
    return [
      `@page{${size};@bottom-center{${box}}}`,
      `@page landscape{${turnedSize};@bottom-center{content:none}@left-middle{${side};text-align:center}}`,
    ];
  }
  // GB/T 9704-2012 7.5: on odd pages at the right, on even pages at the left, with an indent of one character.
  return [
    `@page{${size}}`,
    `@page:right{@bottom-right{${box};padding-right:${style.size}pt}}`,
    `@page:left{@bottom-left{${box};padding-left:${style.size}pt}}`,
    `@page landscape{${turnedSize}}`,
    `@page landscape:right{@bottom-right{content:none}@left-bottom{${side};text-align:right;padding-bottom:${style.size}pt}}`,
    `@page landscape:left{@bottom-left{content:none}@left-top{${side};text-align:left;padding-top:${style.size}pt}}`,
  ];
}

/** On the first page the marking stands above the title, as GB/T 9704-2012 7.2.2 has 密级. */
function markingRules(theme: Theme, marking: string): string[] {
  const style = theme.styles.marking;
  const box = `content:${quoted(marking)};font:${style.size}pt/${style.line}pt ${familyOf(theme, style.face)};text-align:${style.align};vertical-align:bottom;padding-bottom:${style.after}pt;white-space:nowrap`;
  return [`@page{@top-left{${box}}}`, '@page:first{@top-left{content:none}}'];
}

/** A text as a string of CSS. All but letters and digits is escaped, so that nothing in it can end the string. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

function paragraphRules(theme: Theme): string[] {
  const { styles } = theme;
  const selectors: Readonly<Record<Exclude<keyof typeof styles, 'pageNumber'>, string>> = {
    body: 'body',
    title: 'h1',
    byline: '.byline',
    addressee: '.addressee',
    heading1: 'h2',
    heading2: 'h3',
    heading3: 'h4',
    heading4: 'h5',
    quote: 'blockquote',
    caption: '.caption',
    photoCaption: '.photo-caption',
    tableHead: 'th',
    tableCell: 'table,.list-below',
    attachmentMark: '.attachment-mark',
    attachmentTitle: 'h2.attachment-title',
    marking: '.marking',
  };
  return Object.entries(selectors).map(
    ([kind, selector]) => `${selector}{${declarations(theme, styles[kind as keyof typeof selectors])}}`,
  );
}

function declarations(theme: Theme, style: ThemeStyle): string {
  return [
    `font:${style.size}pt/${style.line}pt ${familyOf(theme, style.face)}`,
    // Word has none. Each `font` above would turn them on again, so no rule for the whole page is enough.
    'font-variant-ligatures:none',
    `letter-spacing:${style.letterSpacing}pt`,
    `text-align:${style.align}`,
    // The advance of a character includes its spacing, so indented lines stay on the grid.
    `text-indent:${round(style.firstLine * (style.size + style.letterSpacing))}pt`,
    `margin:${style.before}pt 0 ${style.after}pt`,
  ].join(';');
}

function fixedRules(theme: Theme): string {
  const { body } = theme.styles;
  const advance = body.size + body.letterSpacing;
  const small = smallTables(theme).styles;
  // Chromium rounds the margins of the page to whole pixels, so lines would be up to one pixel longer than in Word.
  const { width } = textArea(theme);
  // Tables are slightly narrower than the text, because half of the border lies outside and would be cut off.
  return `html{font-synthesis:none;line-break:strict;overflow-wrap:break-word;text-autospace:no-autospace;text-spacing-trim:normal;orphans:1;widows:1;color:#000;print-color-adjust:exact}
body{margin:0}
p{margin:0}
p:not([class]),p.ragged{max-width:${width}mm}
.landscape p{max-width:none}
p.ragged{text-align:left}
h1,h2,h3,h4,h5{break-after:avoid;break-inside:avoid}
strong{font-family:${familyOf(theme, theme.strong)};font-weight:normal}
em{font-family:${familyOf(theme, theme.emphasis)};font-style:normal}
ul,ol{margin:0;padding:0;list-style:none}
li ul,li ol{padding-left:${round(advance * 2)}pt}
ol>li>p:first-child::before{content:counter(list-item) "."}
ul>li>p:first-child::before{content:"•"}
blockquote p{text-indent:inherit}
.caption{break-after:avoid}
table{width:calc(100% - 1pt);margin:6pt 0.5pt;border-collapse:collapse;overflow-wrap:anywhere}
table.register{table-layout:fixed}
table.small,.list-below.small{font-size:${small.tableCell.size}pt;line-height:${small.tableCell.line}pt}
table.small th{font-size:${small.tableHead.size}pt;line-height:${small.tableHead.line}pt}
.landscape{page:landscape}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:0.5pt solid #000;padding:2pt 3pt;text-indent:0;vertical-align:middle}
td.left{text-align:left}
td.center{text-align:center}
.whole{white-space:nowrap}
tr.tall{break-inside:auto}
tr.tall td{vertical-align:top}
tr.kept{break-before:avoid}
.list-below{margin:0 0.5pt 6pt;text-indent:0;text-align:left}
tbody tr:first-child,tbody tr:nth-last-child(-n+2){break-before:avoid}
tr.band{break-inside:auto}
tr.band>td{padding:0;border:none}
tr.band table{width:calc(100% + 0.5pt);margin:-0.25pt}
tbody tr.band:not(:first-child),tr.band:not(:first-child) tr:first-child,tr.band:not(:last-child) tr:nth-last-child(-n+2):not(.kept){break-before:auto}
td.right{text-align:right}
th{font-weight:normal}
.photo{margin:6pt 0;break-inside:avoid;text-align:center;text-indent:0}
img{display:block;margin:0 auto}
.page-break{break-before:page}
.page-break:last-child{display:none}
.attachment-mark{break-before:page;break-after:avoid}
.page-break+.page-break,.page-break+.attachment-mark{break-before:auto}
.attachments{display:grid;break-before:avoid;break-inside:avoid;grid-template-columns:auto auto 1fr;margin-top:${body.line}pt;padding-left:${round(advance * 2)}pt;text-indent:0;text-align:left}
.signature{break-inside:avoid;break-before:avoid;text-indent:0;text-align:right}
`;
}

function millimetres(points: number): number {
  return (points / 72) * 25.4;
}

function round(length: number): number {
  return Number(length.toFixed(3));
}
