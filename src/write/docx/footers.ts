// Page numbers as fields in the footers (GB/T 9704-2012 7.5).
import { AlignmentType, Footer, Paragraph, SimpleField, TextRun } from 'docx';
import type { Report } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { twipsOfMillimetres, twipsOfPoints } from './measure.ts';

/**
 * The footers of a theme: one for all pages, or odd pages right and even pages left with an indent of one character.
 * Where the first page has a header of its own, it needs a footer of its own as well.
 */
export function footers(
  theme: Theme,
  { marking }: Report,
): { readonly default: Footer; readonly even?: Footer; readonly first?: Footer } {
  const isCentred = theme.pageNumber.place === 'center';
  const oneCharacter = twipsOfPoints(theme.styles.pageNumber.size);
  const odd = () =>
    isCentred
      ? footer(theme, 1, AlignmentType.CENTER, {})
      : footer(theme, 1, AlignmentType.RIGHT, { right: oneCharacter });
  return {
    default: odd(),
    ...(!isCentred && { even: footer(theme, 2, AlignmentType.LEFT, { left: oneCharacter }) }),
    ...(marking !== undefined && { first: odd() }),
  };
}

/**
 * The distance in twips from the lower edge of the page to the footer. The dash of the page number, in the middle of
 * its line, is then `below` the text area.
 */
export function footerDistance(theme: Theme): number {
  const { page, pageNumber, styles } = theme;
  return twipsOfMillimetres(page.bottom - pageNumber.below) - Math.round(twipsOfPoints(styles.pageNumber.line) / 2);
}

// `page` is the number shown by programs that do not count pages, such as previews of mail.
function footer(
  theme: Theme,
  page: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number },
): Footer {
  const number = new SimpleField('PAGE', String(page));
  const dash = (text: string) => new TextRun({ text, font: { hint: 'eastAsia' } });
  const children = theme.pageNumber.style === 'dashes' ? [dash('— '), number, dash(' —')] : [number];
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, children })] });
}
