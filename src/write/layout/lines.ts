// Estimates the lines of a paragraph, well enough to know which ones are short and stay on one page.
import { textOfInlines } from '../../report/text.ts';
import type { Paragraph } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { charactersPerLine, widthInCharacters } from './measure.ts';

/** The lines of a paragraph of body text. */
export function linesOf(paragraph: Paragraph, theme: Theme): number {
  const line = charactersPerLine(theme);
  const parts = textOfInlines(paragraph.children).split('\n');
  return parts.reduce((lines, part) => {
    const width = widthInCharacters(part) + theme.styles.body.firstLine;
    return lines + Math.max(1, Math.ceil(width / line));
  }, 0);
}
