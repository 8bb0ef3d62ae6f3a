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

/** 署名 above 成文日期. An empty line comes before them, and all three stay on one page. */
export interface SignatureLines {
  readonly organisation: SignatureLine;
  readonly date: SignatureLine;
}

/**
 * Places the two lines of a signature. 'official' follows GB/T 9704-2012 7.3.5.2 (no seal). 署名 ends two characters
 * from the right, and the date begins two characters to the right of where 署名 begins. If the date would then come
 * closer to the edge than two characters, it ends there and 署名 moves left. 'flush' aligns both right without indent.
 */
export function placeSignature(signature: Signature, theme: Theme): SignatureLines {
  const organisation = signature.organisation;
  const date = formatDay(signature.date);
  if (theme.signature === 'flush') {
    return { organisation: { text: organisation, rightIndent: 0 }, date: { text: date, rightIndent: 0 } };
  }
  // A name longer than its line wraps, so its first line begins at the left edge.
  const nameWidth = Math.min(widthInCharacters(organisation), charactersPerLine(theme) - 2);
  const dateWidth = widthInCharacters(date);
  if (nameWidth >= dateWidth + 2) {
    return {
      organisation: { text: organisation, rightIndent: 2 },
      date: { text: date, rightIndent: nameWidth - dateWidth },
    };
  }
  return {
    organisation: { text: organisation, rightIndent: 2 + dateWidth + 2 - nameWidth },
    date: { text: date, rightIndent: 2 },
  };
}
