// Builds the Word file of a report. Nothing in it depends on when or where it is built.
import { Document, DocumentGridType, type FileChild, Packer, PageOrientation } from 'docx';
import type { Report } from '../../report/tree.ts';
import { attachmentMarks } from '../layout/attached.ts';
import type { Photos } from '../layout/photo.ts';
import { sheetsOf } from '../layout/sheets.ts';
import { titleLines } from '../layout/title.ts';
import type { Theme } from '../theme/theme.ts';
import { blocks } from './blocks.ts';
import { fontTable } from './font-table.ts';
import { footerDistance, footers } from './footers.ts';
import { headerDistance, headers } from './headers.ts';
import { text } from './inlines.ts';
import { twipsOfMillimetres, twipsOfPoints } from './measure.ts';
import { numbering } from './numbering.ts';
import { type DocxPage, paragraph } from './paragraph.ts';
import { coreProperties, settings } from './settings.ts';
import { styles } from './styles.ts';
import { withoutTimes } from './zip.ts';

/** The bytes of a report's Word file. */
export async function packReport(report: Report, theme: Theme, photos: Photos): Promise<Uint8Array> {
  const page: DocxPage = {
    theme,
    photos,
    marks: attachmentMarks(report.children),
    numberings: [],
    pictures: 0,
    breakBefore: false,
  };
  const sheets = sheetsOf(report, theme);
  const sections = sheets.map(({ isLandscape, theme, blocks: nodes }, index) => {
    const isFirst = index === 0;
    page.theme = theme;
    page.breakBefore = false;
    return {
      properties: section(theme, report, isFirst, isLandscape),
      headers: headers(theme, report),
      footers: footers(theme, isLandscape, isFirst && report.marking !== undefined),
      children: [...(isFirst ? opening(page, report) : []), ...blocks(page, nodes)],
    };
  });
  const document = new Document({
    styles: styles(theme),
    numbering: numbering(theme, page.numberings),
    evenAndOddHeaderAndFooters: theme.pageNumber.place === 'outer',
    sections,
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable(theme) },
    { path: 'word/settings.xml', data: settings(theme) },
    { path: 'docProps/core.xml', data: coreProperties(report) },
  ]);
  return withoutTimes(packed);
}

/** What stands before the body of a report. */
function opening(page: DocxPage, report: Report): FileChild[] {
  const { marking, title, byline, addressee } = report;
  return [
    ...(marking === undefined ? [] : [paragraph(page, 'Marking', text(marking))]),
    paragraph(page, 'Title', text(titleLines(title, page.theme, page.theme.styles.title).join('\n'))),
    ...(byline === undefined ? [] : [paragraph(page, 'Subtitle', text(byline))]),
    ...(addressee === undefined ? [] : [paragraph(page, 'Salutation', text(`${addressee}：`))]),
  ];
}

// The grid has lines only. With a grid of characters too, Word stretches the title and LibreOffice sets 14 characters a
// line. The exact line height and the letter spacing give 28 × 22.
function section(theme: Theme, { marking }: Report, isFirst: boolean, isLandscape: boolean) {
  const { page, grid, styles: kinds } = theme;
  const [width, height] = [twipsOfMillimetres(page.width), twipsOfMillimetres(page.height)];
  return {
    page: {
      // docx takes the measures of the sheet before it is turned.
      size: isLandscape ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height },
      margin: {
        top: twipsOfMillimetres(page.top),
        right: twipsOfMillimetres(page.right),
        bottom: twipsOfMillimetres(page.bottom),
        left: twipsOfMillimetres(page.left),
        ...(marking !== undefined && { header: headerDistance(theme) }),
        footer: footerDistance(theme),
      },
    },
    ...(marking !== undefined && isFirst && { titlePage: true }),
    ...(grid && { grid: { type: DocumentGridType.LINES, linePitch: twipsOfPoints(kinds.body.line) } }),
  };
}
