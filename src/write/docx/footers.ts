// Page numbers as fields in the footers (GB/T 9704-2012 7.5).
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Theme } from '../theme/theme.ts';
import { twipsOfMillimetres, twipsOfPoints } from './measure.ts';

/**
 * The footers of a theme: one for all pages, or odd pages right and even pages left with an indent of one character.
 */
export function footers(theme: Theme): { readonly default: Footer; readonly even?: Footer } {
  const oneCharacter = twipsOfPoints(theme.styles.pageNumber.size);
  if (theme.pageNumber.place === 'center') return { default: footer(theme, AlignmentType.CENTER, {}) };
  return {
    default: footer(theme, AlignmentType.RIGHT, { right: oneCharacter }),
    even: footer(theme, AlignmentType.LEFT, { left: oneCharacter }),
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

function footer(
  theme: Theme,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number },
): Footer {
  const font = { hint: 'eastAsia' };
  const number = new TextRun({ children: [PageNumber.CURRENT], font });
  const dash = (text: string) => new TextRun({ text, font });
  const children = theme.pageNumber.style === 'dashes' ? [dash('— '), number, dash(' —')] : [number];
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, children })] });
}
