// The flow on one screen: disk → log, workspace → ledger (load.ts) → mask → rollup → template → report
// (compose.ts, draft.ts) → write → disk. The two ends are disk/ and the printer that the caller gives; everything
// between them is pure.

import type { Printer } from '../browser/printer.ts';
import { manifestName } from '../disk/manifest.ts';
import { isInOut, refuseOut } from '../disk/out.ts';
import { preloadFaces, readFace } from '../disk/resources.ts';
import { saveAll } from '../disk/save.ts';
import { EnvironmentError } from '../problem/failure.ts';
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
import { type InBuild, tellNamesOfOthers } from './other-workspaces.ts';
import { editedReports, recordOf } from './record.ts';
import type { ReportFormat } from './report-formats.ts';

/**
 * What to build. `template` and `theme` replace those of program.yaml, `fonts` is a folder whose fonts come before
 * others; with `strict`, warnings stop the build.
 */
export interface BuildOptions extends ReadOptions {
  readonly formats: readonly ReportFormat[];
  readonly out: string;
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  readonly fonts?: string | undefined;
  readonly strict?: boolean;
  /** Replaces reports, too, that somebody edited since they were built. */
  readonly force?: boolean;
  /** Stops the build, as long as its files are not being saved yet. */
  readonly signal?: AbortSignal;
  /** Called when the last page is printed: the printer may be closed while the files are finished. */
  readonly onPrinted?: () => void;
}

/**
 * What came of a build: every workspace with its problems, the paths written, none when a problem stopped it, and the
 * PDFs that could not be made: their reports were written in the other formats.
 */
export interface Built {
  readonly workspaces: readonly LoadedWorkspace[];
  readonly written: readonly string[];
  readonly unprinted: readonly Unprinted[];
}

/** A PDF that was asked for and could not be made. */
export interface Unprinted {
  readonly path: string;
  /** Whether the PDF of an earlier build stands there. */
  readonly isOld: boolean;
  /** What the machine lacks; absent where a problem of the workspace says why. */
  readonly failure?: EnvironmentError;
}

/**
 * Builds the reports of workspaces into one folder: all of them or, when anything stops one, none; what stops a PDF
 * alone stops nothing else. `printer` is needed for PDF only; the caller starts it, so that the browser starts while
 * the logs are read. Throws UsageError and EnvironmentError.
 */
export async function buildReports(
  roots: readonly string[],
  options: BuildOptions,
  printer: Promise<Printer> | null,
): Promise<Built> {
  await refuseOut(roots, options.out);
  if (printer !== null) preloadFaces();
  const composed = tellNamesOfOthers(refuseTwins(await Promise.all(roots.map((root) => compose(root, options)))));
  if (composed.some(({ workspace }) => isStopped(workspace, options))) {
    return { workspaces: composed.map(({ workspace }) => workspace), written: [], unprinted: [] };
  }
  const files = new Map<string, Uint8Array>();
  const unprinted: Unprinted[] = [];
  const workspaces: LoadedWorkspace[] = [];
  const records = new Map<string, Uint8Array>();
  const finish = async ({ workspace, draft, finishFiles }: Begun, onPrinted?: () => void): Promise<void> => {
    const finished = await finishFiles?.(onPrinted);
    for (const [file, bytes] of finished?.files ?? []) files.set(file, bytes);
    if (draft && finished) {
      const browser = (await printer?.catch(() => null))?.version;
      records.set(manifestName(draft.name), await recordOf(workspace, draft, finished.files, options, browser));
    }
    if (finished?.unprinted) {
      const { file, failure } = finished.unprinted;
      const isOld = await isInOut(options.out, file);
      unprinted.push({ path: `${options.out}/${file}`, isOld, ...(failure && { failure }) });
    }
    workspaces.push(withProblems(workspace, finished?.problems ?? []));
  };
  // At most one report ahead: the browser prints the next page while the files of the report before are finished. No
  // list keeps a draft that was begun, so that its photos leave the memory.
  let before: Begun | undefined;
  for (let next = composed.shift(); next; next = composed.shift()) {
    options.signal?.throwIfAborted();
    const begun = await begin(next, options.formats, printer);
    if (before) await finish(before);
    before = begun;
  }
  if (before) await finish(before, options.onPrinted);
  if (workspaces.some((one) => isStopped(one, options))) return { workspaces, written: [], unprinted: [] };
  options.signal?.throwIfAborted();
  if (files.size > 0) await saveAll(options.out, new Map([...files, ...records]));
  return { workspaces, written: [...files.keys()].map((file) => `${options.out}/${file}`), unprinted };
}

/** The one error that stops a PDF and nothing else: Word has more fonts than we. */
const ofPdfAlone = ({ code }: Problem): boolean => code === 'glyph-missing';

function isStopped({ problems }: LoadedWorkspace, { strict }: BuildOptions): boolean {
  return hasErrors(
    problems.filter((problem) => !ofPdfAlone(problem)),
    strict,
  );
}

async function compose(root: string, options: BuildOptions): Promise<InBuild> {
  const loaded = await loadWorkspace(root, options);
  if (!loaded.workspace || !loaded.ledger) return { workspace: loaded };
  const { template, fonts } = options;
  const forms = await readForms(loaded.workspace, { template, root, fonts });
  const { value: composed, problems } = composeReport(loaded.ledger, forms, options);
  const undrawn = composed && options.formats.includes('pdf') ? await undrawnIn(composed) : [];
  const edited = composed && !options.force ? await editedReports(composed.name, options) : [];
  return { workspace: withForms(loaded, forms, [...problems, ...undrawn, ...edited]), ...(composed && { composed }) };
}

/** Refuses two reports of one name: one would overwrite the other. Capitals make no difference, as on many disks. */
function refuseTwins(drafted: readonly InBuild[]): InBuild[] {
  const names = drafted.map(({ composed }) => composed?.name);
  const folded = names.map((name) => name?.toLowerCase());
  return drafted.map((one, index) => {
    const name = names[index];
    const first = name === undefined ? index : folded.indexOf(name.toLowerCase());
    if (name === undefined || first === index) return one;
    const twin: Problem = { code: 'report-name-twice', place: null, values: { name } };
    return { workspace: { ...one.workspace, problems: [...one.workspace.problems, twin] } };
  });
}

/** The finished files of a report, and what came up. */
interface Finished {
  readonly files: readonly (readonly [file: string, bytes: Uint8Array])[];
  readonly problems: readonly Problem[];
  readonly unprinted?: { readonly file: string; readonly failure?: EnvironmentError };
}

/** A workspace whose files are being written. */
interface Begun {
  readonly workspace: LoadedWorkspace;
  readonly draft?: Draft;
  readonly finishFiles: ((onPrinted?: () => void) => Promise<Finished>) | undefined;
}

/** Begins the files of a report. Its photos are read only now, when it is certain that it will be written. */
async function begin(
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
  const finishFiles = draft && (await beginFiles(draft, formats, press));
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

/** What work gives, or the failure of the machine that stopped it. */
function orFailure<T>(work: Promise<T>): Promise<T | EnvironmentError> {
  return work.catch((error: unknown) => {
    if (error instanceof EnvironmentError) return error;
    throw error;
  });
}

/** Starts every format and returns a function that waits for the PDF and gives all files. */
async function beginFiles(
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
