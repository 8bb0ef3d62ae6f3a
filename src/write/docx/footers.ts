// Page numbers as fields in the footers (GB/T 9704-2012 7.5).
import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  Paragraph,
  SimpleField,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import type { Theme } from '../theme/theme.ts';
import { twipsOfMillimetres, twipsOfPoints } from './measure.ts';

/**
 * The footers of a theme: one for all pages, or odd pages right and even pages left with an indent of one character.
 * Where the first page has a header of its own, it needs a footer of its own as well. `theme` is that of the sheets: on
 * landscape ones the number is where it is on the bound sheet, at the side.
 */
export function footers(
  theme: Theme,
  isLandscape: boolean,
  hasFirst: boolean,
): { readonly default: Footer; readonly even?: Footer; readonly first?: Footer } {
  const isCentred = theme.pageNumber.place === 'center';
  const oneCharacter = twipsOfPoints(theme.styles.pageNumber.size);
  const place = (number: Paragraph) =>
    new Footer({ children: isLandscape ? [sideways(theme, number), new Paragraph({ style: 'Footer' })] : [number] });
  const odd = () =>
    place(
      isCentred
        ? pageNumber(theme, 1, AlignmentType.CENTER, {})
        : pageNumber(theme, 1, AlignmentType.RIGHT, { right: oneCharacter }),
    );
  return {
    default: odd(),
    ...(!isCentred && { even: place(pageNumber(theme, 2, AlignmentType.LEFT, { left: oneCharacter })) }),
    ...(hasFirst && { first: odd() }),
  };
}

/**
 * The distance in twips from the lower edge of the page to the footer. The dash of the page number, in the middle of
 * its line, is then `below` the text area.
 */
export function footerDistance(theme: Theme): number {
  return distanceOfNumber(theme, theme.page.bottom);
}

/** The distance in twips from an edge of the page to the line of the page number, in a margin of some millimetres. */
function distanceOfNumber({ pageNumber, styles }: Theme, margin: number): number {
  return twipsOfMillimetres(margin - pageNumber.below) - Math.round(twipsOfPoints(styles.pageNumber.line) / 2);
}

// `page` is the number shown by programs that do not count pages, such as previews of mail.
function pageNumber(
  theme: Theme,
  page: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number },
): Paragraph {
  const number = new SimpleField('PAGE', String(page));
  const dash = (text: string) => new TextRun({ text, font: { hint: 'eastAsia' } });
  const children = theme.pageNumber.style === 'dashes' ? [dash('— '), number, dash(' —')] : [number];
  return new Paragraph({ style: 'Footer', alignment, indent, children });
}

// Of all that office programs have for turned text, all of them show a cell of a table that has a fixed place.
function sideways(theme: Theme, number: Paragraph): Table {
  const { page, styles } = theme;
  const width = twipsOfPoints(styles.pageNumber.line);
  const height = twipsOfMillimetres(page.height - page.top - page.bottom);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = new TableCell({
    width: { size: width, type: WidthType.DXA },
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [number],
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: distanceOfNumber(theme, page.left),
      absoluteVerticalPosition: twipsOfMillimetres(page.top),
    },
    rows: [new TableRow({ height: { value: height, rule: HeightRule.EXACT }, children: [cell] })],
  });
}
