// The positions of 署名 and 成文日期 in characters of body text, for both writers.
import { formatDay } from '../../language/dates.ts';
import type { Signature } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { charactersPerLine, widthInCharacters } from './measure.ts';

/** One line of the signature, aligned right; `rightIndent` is the space to its right in characters of body text. */
export interface SignatureLine {
  readonly text: string;
  readonly rightIndent: number;
}

/**
 * 署名 above 成文日期, and the empty lines above and below them. All of it stays on one page. `ruled` is the end of the
 * date that the rule places: digits are not exactly half a character wide, so writers measure from there.
 */
export interface SignatureLines {
  readonly organisation: SignatureLine;
  readonly date: SignatureLine;
  readonly ruled: 'first character' | 'last character';
  readonly linesAbove: number;
  readonly linesBelow: number;
}

/**
 * Places the two lines of a signature.
 *
 * With a seal (GB/T 9704-2012 7.3.5.1), the date ends four characters from the right and 署名 stands in the middle
 * above it; a long one moves both to the left. The seal, 42 mm wide, covers both, a little below its middle, and begins
 * within a line of the text above. So two lines stay empty above and one below.
 *
 * Without one, 'official' follows 7.3.5.2: 署名 ends two characters from the right, and the date begins two characters
 * to the right of where 署名 begins. If the date would then come closer to the edge than two characters, it ends there
 * and 署名 moves left. 'flush' aligns both right without indent.
 */
export function placeSignature(signature: Signature, theme: Theme): SignatureLines {
  const organisation = signature.organisation;
  const date = formatDay(signature.date);
  const lines = (organisationIndent: number, dateIndent: number): Pick<SignatureLines, 'organisation' | 'date'> => ({
    organisation: { text: organisation, rightIndent: organisationIndent },
    date: { text: date, rightIndent: dateIndent },
  });
  const unsealed = { linesAbove: 1, linesBelow: 0 };
  // A name longer than its line wraps, so its first line begins at the left edge.
  const nameWidth = Math.min(widthInCharacters(organisation), charactersPerLine(theme) - 2);
  const dateWidth = widthInCharacters(date);
  if (signature.sealed) {
    const dateIndent = Math.max(4, 2 + (nameWidth - dateWidth) / 2);
    const organisationIndent = dateIndent + (dateWidth - nameWidth) / 2;
    return { ...lines(organisationIndent, dateIndent), ruled: 'last character', linesAbove: 2, linesBelow: 1 };
  }
  if (theme.signature === 'flush') return { ...lines(0, 0), ruled: 'last character', ...unsealed };
  const official =
    nameWidth >= dateWidth + 2 ? lines(2, nameWidth - dateWidth) : lines(2 + dateWidth + 2 - nameWidth, 2);
  return { ...official, ruled: 'first character', ...unsealed };
}
