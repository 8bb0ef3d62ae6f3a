// The marking at the head of every page but the first, which has it above the title (as GB/T 9704-2012 7.2.2 has 密级).
import { Header, Paragraph } from 'docx';
import type { Report } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { text } from './inlines.ts';
import { twipsOfMillimetres, twipsOfPoints } from './measure.ts';

/** The headers of a report with a marking; none for a report without. */
export function headers(theme: Theme, { marking }: Report): { readonly default?: Header; readonly even?: Header } {
  if (marking === undefined) return {};
  const header = () =>
    new Header({ children: [new Paragraph({ style: 'Marking', spacing: { after: 0 }, children: text(marking) })] });
  return { default: header(), ...(theme.pageNumber.place === 'outer' && { even: header() }) };
}

/** The distance in twips from the upper edge of the page to the marking: it stays as far from the text as on page one. */
export function headerDistance({ page, styles: { marking } }: Theme): number {
  return Math.max(0, twipsOfMillimetres(page.top) - twipsOfPoints(marking.line) - twipsOfPoints(marking.after));
}
