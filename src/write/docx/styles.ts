// The theme as Word styles. They have the names of Word's built-in styles, so that Word and WPS show them in Chinese
// and in their usual place.
import {
  AlignmentType,
  DocumentDefaults,
  type ICharacterStyleOptions,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { smallTables } from '../layout/forms.ts';
import { faceOf, type Theme, type ThemeStyle } from '../theme/theme.ts';
import { letterSpacing, twipsOfPoints } from './measure.ts';

/** The ids of the paragraph styles that blocks use. */
export type StyleId =
  | 'Title'
  | 'Subtitle'
  | 'Salutation'
  | 'BodyText'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Quote'
  | 'ListParagraph'
  | 'Caption'
  | 'PhotoCaption'
  | 'TableHead'
  | 'TableCell'
  | 'TableHeadSmall'
  | 'TableCellSmall'
  | 'Picture'
  | 'Attachments'
  | 'AttachmentMark'
  | 'AttachmentTitle'
  | 'Signature'
  | 'Marking'
  | 'Footer';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** All styles of a report. */
export function styles(theme: Theme): IStylesOptions {
  const { body, ...kinds } = theme.styles;
  const upright = { ...body, firstLine: 0, before: 0, after: 0 };
  // Word measures its character grid by the size of body text. docx leaves out a spacing of 0, so styles without
  // spacing must not inherit any.
  const defaults = { ...run(theme, { ...body, letterSpacing: 0 }), language: { value: 'en-US', eastAsia: 'zh-CN' } };
  return {
    importedStyles: [
      new DocumentDefaults({ run: defaults }),
      ...[...basics, normal(body)].map((xml) => ImportedXmlComponent.fromXmlString(xml)),
    ],
    paragraphStyles: [
      paragraphStyle('Title', 'Title', 'BodyText', looks(theme, kinds.title), 'OffGrid'),
      paragraphStyle('Subtitle', 'Subtitle', 'BodyText', looks(theme, kinds.byline)),
      paragraphStyle('Salutation', 'Salutation', 'BodyText', looks(theme, kinds.addressee)),
      paragraphStyle('BodyText', 'Body Text', 'BodyText', looks(theme, body)),
      heading(theme, 1),
      heading(theme, 2),
      heading(theme, 3),
      heading(theme, 4),
      paragraphStyle('Quote', 'Quote', 'Quote', looks(theme, kinds.quote)),
      paragraphStyle('ListParagraph', 'List Paragraph', 'ListParagraph', looks(theme, upright)),
      paragraphStyle('Caption', 'caption', 'BodyText', looks(theme, kinds.caption), 'OffGrid'),
      paragraphStyle('PhotoCaption', 'Photo Caption', 'BodyText', looks(theme, kinds.photoCaption), 'OffGrid'),
      paragraphStyle('TableHead', 'Table Head', 'TableHead', looks(theme, kinds.tableHead), 'OffGrid'),
      paragraphStyle('TableCell', 'Table Cell', 'TableCell', looks(theme, kinds.tableCell), 'OffGrid'),
      ...smallTableStyles(theme),
      paragraphStyle('Picture', 'Picture', 'PhotoCaption', { paragraph: pictureParagraph }, 'OffGrid'),
      paragraphStyle('Attachments', 'Attachments', 'BodyText', looks(theme, { ...upright, align: 'left' })),
      paragraphStyle(
        'AttachmentMark',
        'Attachment Mark',
        'AttachmentTitle',
        keptNext(looks(theme, kinds.attachmentMark)),
      ),
      attachmentTitle(theme),
      paragraphStyle('Signature', 'Signature', 'Signature', looks(theme, { ...upright, align: 'right' })),
      paragraphStyle('Marking', 'Marking', 'BodyText', looks(theme, kinds.marking)),
      paragraphStyle('Footer', 'footer', 'Footer', looks(theme, kinds.pageNumber)),
    ],
    characterStyles: [strong(theme), emphasis(theme)],
  };
}

function smallTableStyles(theme: Theme): IParagraphStyleOptions[] {
  const small = smallTables(theme);
  if (small === theme) return [];
  const { tableHead, tableCell } = small.styles;
  return [
    paragraphStyle('TableHeadSmall', 'Small Table Head', 'TableHeadSmall', looks(small, tableHead), 'OffGrid'),
    paragraphStyle('TableCellSmall', 'Small Table Cell', 'TableCellSmall', looks(small, tableCell), 'OffGrid'),
  ];
}

// docx has no option for some paragraph properties, but copies XML unchanged.
const basics = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  // LibreOffice rounds lines up to whole lines of the grid, even those of fixed height. So tables, titles and captions
  // ignore the grid.
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="OffGrid"><w:name w:val="Off Grid"/><w:basedOn w:val="Normal"/><w:semiHidden/><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style>',
];

/**
 * The style that all others are based on. It makes lines and pages end where they end in the PDF:
 * - A page may begin or end with a single line of a paragraph, so that pages are full (GB/T 9704-2012 5.2.3:
 *   每面排22行，并撑满版心).
 * - Marks do not hang outside of the text in LibreOffice, which reads overflowPunct the other way round and loses them.
 *   In Word, overflowPunct is the usual setting.
 * - Word adds no space between Chinese and digits or letters. LibreOffice always does.
 */
function normal({ line }: ThemeStyle): string {
  const breaks = '<w:widowControl w:val="0"/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';
  const spacing = `<w:spacing w:before="0" w:after="0" w:line="${twipsOfPoints(line)}" w:lineRule="exact"/>`;
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${breaks}${spacing}<w:jc w:val="left"/></w:pPr></w:style>`;
}

type Looks = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

function paragraphStyle(
  id: StyleId,
  name: string,
  next: StyleId,
  looksOf: Looks,
  basedOn: 'Normal' | 'OffGrid' = 'Normal',
): IParagraphStyleOptions {
  return { id, name, basedOn, next, quickFormat: true, ...looksOf };
}

function looks(theme: Theme, style: ThemeStyle): Looks {
  const indent = {
    firstLineChars: Math.round(style.firstLine * 100),
    firstLine: twipsOfPoints(style.firstLine * style.size),
  };
  return {
    run: run(theme, style),
    paragraph: {
      alignment: alignments[style.align],
      spacing: {
        line: twipsOfPoints(style.line),
        lineRule: LineRuleType.EXACT,
        before: twipsOfPoints(style.before),
        after: twipsOfPoints(style.after),
      },
      ...(style.firstLine > 0 && { indent }),
    },
  };
}

function heading(theme: Theme, depth: 1 | 2 | 3 | 4): IParagraphStyleOptions {
  const id = `Heading${depth}` as const;
  const looksOf = looks(theme, theme.styles[`heading${depth}`]);
  return paragraphStyle(id, `heading ${depth}`, 'BodyText', outlined(looksOf, depth));
}

/** The title of an attachment: it looks like a title and is a first-level heading in the navigation. */
function attachmentTitle(theme: Theme): IParagraphStyleOptions {
  const looksOf = looks(theme, theme.styles.attachmentTitle);
  return paragraphStyle('AttachmentTitle', 'Attachment Title', 'BodyText', outlined(looksOf, 1), 'OffGrid');
}

function outlined(looksOf: Looks, depth: 1 | 2 | 3 | 4): Looks {
  const kept = keptNext(looksOf);
  return { ...kept, paragraph: { ...kept.paragraph, outlineLevel: depth - 1 } };
}

function keptNext(looksOf: Looks): Looks {
  return { ...looksOf, paragraph: { ...looksOf.paragraph, keepNext: true } };
}

// A line of fixed height would cut off a picture.
const pictureParagraph = {
  alignment: AlignmentType.CENTER,
  spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 60 },
  keepNext: true,
};

function run(theme: Theme, style: ThemeStyle): NonNullable<IParagraphStyleOptions['run']> {
  return {
    font: fonts(theme, style.face),
    size: style.size * 2,
    bold: style.bold,
    italics: false,
    color: '000000',
    characterSpacing: letterSpacing(style),
  };
}

function fonts(theme: Theme, role: string): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  const face = faceOf(theme, role);
  return { ascii: face.officeLatin, hAnsi: face.officeLatin, cs: face.officeLatin, eastAsia: face.office };
}

// If strong text has the same font name as body text, it must be bold to look different.
function strong(theme: Theme): ICharacterStyleOptions {
  const font = fonts(theme, theme.strong);
  const bold = font.eastAsia === fonts(theme, theme.styles.body.face).eastAsia;
  return { id: 'Strong', name: 'Strong', quickFormat: true, run: { font, bold } };
}

function emphasis(theme: Theme): ICharacterStyleOptions {
  return {
    id: 'Emphasis',
    name: 'Emphasis',
    quickFormat: true,
    run: { font: fonts(theme, theme.emphasis), italics: false },
  };
}
