// What the writers of blocks share, and the one place paragraphs are made.
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Marks } from '../layout/attached.ts';
import type { Photos } from '../layout/photo.ts';
import type { Theme } from '../theme/theme.ts';
import type { StyleId } from './styles.ts';

/** A list's numbering as numbering.ts defines it: where it stands among the report's ordered lists, or bullets. */
export interface ListNumbering {
  readonly reference: string;
  readonly start: number;
}

/** What writing a report carries along. `breakBefore` waits for the next paragraph; `numberings` and `pictures` grow; `marks` says which blocks open an attachment. */
export interface DocxPage {
  readonly theme: Theme;
  readonly photos: Photos;
  readonly marks: Marks;
  readonly numberings: ListNumbering[];
  pictures: number;
  breakBefore: boolean;
}

/** A paragraph in a style. The first one after a page break opens the new page itself: a break of its own would leave an empty line there. */
export function paragraph(
  page: DocxPage,
  style: StyleId,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'style' | 'children' | 'pageBreakBefore'> = {},
): Paragraph {
  const pageBreakBefore = page.breakBefore;
  page.breakBefore = false;
  return new Paragraph({ ...options, style, children, ...(pageBreakBefore && { pageBreakBefore }) });
}
