// What the writers of blocks share, and the only place where paragraphs are made.
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Marks } from '../layout/attached.ts';
import type { Photos } from '../layout/photo.ts';
import type { Theme } from '../theme/theme.ts';
import type { StyleId } from './styles.ts';

/** The numbering of one list, as defined in numbering.ts. */
export interface ListNumbering {
  readonly reference: string;
  readonly start: number;
}

/**
 * The state while a report is written. `theme` is that of the sheets being written; `breakBefore` applies to the next
 * paragraph; `numberings` and `pictures` grow; `marks` says which blocks begin an attachment.
 */
export interface DocxPage {
  theme: Theme;
  readonly photos: Photos;
  readonly marks: Marks;
  readonly numberings: ListNumbering[];
  pictures: number;
  breakBefore: boolean;
}

/**
 * A paragraph in a style. After a page break it begins the new page itself, because a break in a paragraph of its own
 * would leave an empty line there.
 */
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
