// Finishes a printed PDF before it is saved: repairs characters, fixes dates, compares the text.
import type { Problem } from '../../problem/problem.ts';
import type { Passage } from '../../report/leaks.ts';
import { reportText } from '../../report/text.ts';
import type { Report } from '../../report/tree.ts';
import type { Faces } from '../theme/face-order.ts';
import { repairCharacters } from './characters.ts';
import { withMarking } from './marking.ts';
import { readPdf, writePdf } from './objects.ts';
import { readBack } from './read-back.ts';
import { stampPdf } from './stamp.ts';
import { textsNotFound } from './text.ts';

/** A PDF to be saved, all that can be read in it, and what is doubtful about it. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/**
 * The finished PDF; the same report always gives the same bytes. Whether its text is whole is a guess of ours about
 * the work of a browser, so that it is noted (pdf-text-unsure) and refuses nothing. A PDF of another form is left as
 * it was printed, with pdf-not-read.
 */
export function finishPdf(printed: Uint8Array, report: Report, { lookAlikes }: Pick<Faces, 'lookAlikes'>): FinishedPdf {
  const pdf = readPdf(printed);
  if (pdf === undefined) {
    return { bytes: printed, passages: [], problems: [{ code: 'pdf-not-read', place: null, values: {} }] };
  }
  const finished = withMarking(repairCharacters(pdf, lookAlikes), report.marking);
  const { blocks, passages } = readBack(finished);
  const [found, ...others] = textsNotFound(reportText(report).split(/[\n\t]/), blocks);
  return {
    bytes: stampPdf(writePdf(finished), report.date),
    passages,
    problems:
      found === undefined
        ? []
        : [{ code: 'pdf-text-unsure', place: null, values: { found, count: others.length + 1 } }],
  };
}
