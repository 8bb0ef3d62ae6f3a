// Finishes a printed PDF before it is saved: repairs characters, fixes dates, compares the text.
import type { Checked } from '../../problem/problem.ts';
import { reportText } from '../../report/text.ts';
import type { Report } from '../../report/tree.ts';
import { glyphMissing } from '../faces/faces.ts';
import type { Faces } from '../theme/face-order.ts';
import { repairCharacters } from './characters.ts';
import { withMarking } from './marking.ts';
import { readPdf, writePdf } from './objects.ts';
import { stampPdf } from './stamp.ts';
import { missingCharacters, pageTexts } from './text.ts';

/**
 * The finished PDF; the same report always gives the same bytes. Reports `glyph-missing` with the characters of the
 * report that its text layer lacks, except those that prepareFaces has reported.
 */
export function finishPdf(printed: Uint8Array, report: Report, faces: Faces): Checked<Uint8Array> {
  const pdf = repairCharacters(readPdf(printed), faces.lookAlikes);
  const lacking = missingCharacters(pageTexts(pdf), reportText(report));
  const missing = lacking.filter((character) => !faces.missing.includes(character));
  return {
    value: stampPdf(writePdf(withMarking(pdf, report.marking)), report.date),
    problems: missing.length === 0 ? [] : [glyphMissing(missing)],
  };
}
