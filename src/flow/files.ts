// A workspace → the bytes of its report's files, in every format asked for. Nothing is saved here.

import type { Printer } from '../browser/printer.ts';
import { readFace } from '../disk/resources.ts';
import { EnvironmentError, orFailure } from '../problem/failure.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { type Lock, leaksIn, type Passage } from '../report/leaks.ts';
import { prepareDocx, writeDocx } from '../write/docx/document.ts';
import { passagesOfDocx } from '../write/docx/read-back.ts';
import { prepareFaces } from '../write/faces/faces.ts';
import { writeHtml } from '../write/html/document.ts';
import { finishPdf } from '../write/pdf/finish.ts';
import type { Faces } from '../write/theme/face-order.ts';
import { type Composed, composeReport, undrawnIn, withForms, withProblems } from './compose.ts';
import { type Draft, withPhotos } from './draft.ts';
import { readForms } from './forms.ts';
import { type LoadedWorkspace, loadWorkspace, type ReadOptions } from './load.ts';
import type { InBuild } from './other-workspaces.ts';
import type { ReportFormat } from './report-formats.ts';

/**
 * How a report is made. `template` and `theme` replace those of program.yaml, `fonts` is a folder whose fonts come
 * before others; with `strict`, warnings stop it.
 */
export interface ReportOptions extends ReadOptions {
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  readonly fonts?: string | undefined;
  readonly strict?: boolean;
}

/** The report of a workspace in words, with everything wrong on the way; no report where its ledger has errors. */
export async function composeWorkspace(
  root: string,
  formats: readonly ReportFormat[],
  options: ReportOptions,
): Promise<InBuild> {
  const loaded = await loadWorkspace(root, options);
  if (!loaded.workspace || !loaded.ledger) return { workspace: loaded };
  const { template, fonts } = options;
  const forms = await readForms(loaded.workspace, { template, root, fonts });
  const { value: composed, problems } = composeReport(loaded.ledger, forms, options);
  const undrawn = composed ? await undrawnIn(composed) : [];
  const told = formats.includes('pdf') ? undrawn : undrawn.map(leftToWord);
  return { workspace: withForms(loaded, forms, [...problems, ...told]), ...(composed && { composed }) };
}

/** Where no PDF is asked for, a character without a face stops nothing: check, which knows of no formats, calls it an error. */
function leftToWord(problem: Problem): Problem {
  return problem.code === 'glyph-missing' ? { ...problem, code: 'glyph-left-to-word' } : problem;
}

/** The one error that stops a PDF and nothing else: Word has more fonts than we. */
const ofPdfAlone = ({ code }: Problem): boolean => code === 'glyph-missing';

/** Whether an error stands against a report, with `strict` also a warning. What stops a PDF alone does not count. */
export function isStopped({ problems }: LoadedWorkspace, { strict }: ReportOptions): boolean {
  return hasErrors(
    problems.filter((problem) => !ofPdfAlone(problem)),
    strict,
  );
}

/** The finished files of a report, and what came up. */
interface Finished {
  readonly files: readonly (readonly [file: string, bytes: Uint8Array])[];
  readonly problems: readonly Problem[];
  readonly unprinted?: UnprintedFile;
}

/** The PDF that could not be made, and what the machine lacks unless a problem says why. */
export interface UnprintedFile {
  readonly file: string;
  readonly failure?: EnvironmentError;
}

/** A workspace whose files are being written. */
export interface Begun {
  readonly workspace: LoadedWorkspace;
  readonly draft?: Draft;
  readonly finishFiles: ((onPrinted?: () => void) => Promise<Finished>) | undefined;
}

/** Begins the files of a report. Its photos are read only now, when it is certain that it will be written. */
export async function beginFiles(
  { workspace, composed }: InBuild,
  formats: readonly ReportFormat[],
  printer: Promise<Printer> | null,
): Promise<Begun> {
  if (!composed) return { workspace, finishFiles: undefined };
  const isPrinted = formats.includes('pdf') && !workspace.problems.some(ofPdfAlone);
  // Photos are prepared in other threads; meanwhile this one looks into the faces.
  const [{ value: draft, problems }, press] = await Promise.all([
    withPhotos(workspace.root, composed, workspace.mask),
    isPrinted ? orFailure(readyPress(composed, printer)) : null,
  ]);
  const finishFiles = draft && (await startFormats(draft, formats, press));
  return { workspace: withProblems(workspace, problems), ...(draft && { draft }), finishFiles };
}

/** A printer with the faces that one report is printed in. */
interface Press {
  readonly print: Printer['print'];
  readonly faces: Faces;
  readonly problems: readonly Problem[];
}

async function readyPress({ report, theme }: Composed, printer: Promise<Printer> | null): Promise<Press> {
  if (printer === null) throw new Error('a PDF needs a printer');
  const { found, print } = await printer;
  return { print, ...(await prepareFaces(report, theme, readFace, found.supply)) };
}

/** Starts every format and returns a function that waits for the PDF and gives all files. */
async function startFormats(
  draft: Draft,
  formats: readonly ReportFormat[],
  ready: Press | EnvironmentError | null,
): Promise<(onPrinted?: () => void) => Promise<Finished>> {
  const { name, report, theme, photos, lock } = draft;
  const files: [string, Uint8Array][] = [];
  const add = (file: string, bytes: Uint8Array, passages: readonly Passage[]): void => {
    refuseLeaks(file, passages, lock);
    files.push([file, bytes]);
  };
  const press = ready instanceof EnvironmentError ? null : ready;
  const [printing] = await Promise.all([
    press && startPrint(draft, press),
    formats.includes('docx') ? prepareDocx() : undefined,
  ]);
  if (formats.includes('docx')) {
    const docx = await writeDocx(report, theme, photos);
    add(`${name}.docx`, docx, passagesOfDocx(docx));
  }
  return async (onPrinted) => {
    if (!formats.includes('pdf')) return { files, problems: [] };
    const file = `${name}.pdf`;
    const printed = printing ? await orFailure(printing.pdf) : ready;
    if (!press || !(printed instanceof Uint8Array)) {
      return {
        files,
        problems: [],
        unprinted: { file, ...(printed instanceof EnvironmentError && { failure: printed }) },
      };
    }
    onPrinted?.();
    const finished = finishPdf(printed, report, press.faces);
    add(file, finished.bytes, finished.passages);
    return { files, problems: [...press.problems, ...finished.problems] };
  };
}

/** Throws EnvironmentError where a finished file or its name holds a secret: a writer put it there. */
function refuseLeaks(file: string, passages: readonly Passage[], lock: Lock): void {
  const ending = file.slice(file.lastIndexOf('.'));
  const [leak] = leaksIn([{ text: file, part: ending }, ...passages], lock);
  if (leak) throw new EnvironmentError('name-in-file', { ending, part: leak.part, where: leak.where });
}

/**
 * Gives a report to the browser and returns as soon as the browser works on it; `pdf` is what it will give. Work done
 * before that would delay the browser.
 */
async function startPrint({ report, theme, photos }: Draft, { print, faces }: Press) {
  const html = writeHtml(report, theme, photos, faces);
  let onPrinting = (): void => undefined;
  const atWork = new Promise<void>((resolve) => {
    onPrinting = resolve;
  });
  const pdf = print(html, { onPrinting });
  // Where the page fails before that, whoever waits for the PDF gets the failure.
  await Promise.race([atWork, pdf.catch(() => undefined)]);
  return { pdf };
}
