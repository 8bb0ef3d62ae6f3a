// Where 署名 and 成文日期 stand, as pure numbers in characters of body text: both writers set them by these.
import { formatDay } from '../../language/dates.ts';
import type { Signature } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { charactersPerLine, widthInCharacters } from './measure.ts';

/** One line of the signature, set flush right; `rightIndent` is the empty space at its right in characters of body text. */
export interface SignatureLine {
  readonly text: string;
  readonly rightIndent: number;
}

/** 署名 above 成文日期. One empty line stands before them; the three keep together on a page. */
export interface SignatureLines {
  readonly organisation: SignatureLine;
  readonly date: SignatureLine;
}

/**
 * The two lines of a signature. 'official' is GB/T 9704-2012 7.3.5.2 (no seal): 署名 ends two characters from the
 * right, the date begins two characters right of where 署名 begins; when that would bring the date nearer to the
 * edge than two characters, the date ends there and 署名 moves left. 'flush' is flush right without indent.
 */
export function placeSignature(signature: Signature, theme: Theme): SignatureLines {
  const organisation = signature.organisation;
  const date = formatDay(signature.date);
  if (theme.signature === 'flush') {
    return { organisation: { text: organisation, rightIndent: 0 }, date: { text: date, rightIndent: 0 } };
  }
  // A name that fills more than its line wraps, so its first line begins at the left edge.
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
