// The flow on one screen: disk → log, workspace → ledger (load.ts) → mask → rollup → template → report (compose.ts, draft.ts) → write → disk.
// The two ends are disk/ and the printer handed in; what lies between them is pure.
import { withForms } from './compose.ts';
import { refuseOut } from './disk/out.ts';
import { preloadFaces, readFace } from './disk/resources.ts';
import { saveAll } from './disk/save.ts';
import { type Draft, draftReport } from './draft.ts';
import { readForms } from './forms.ts';
import { type LoadedWorkspace, loadWorkspace, type ReadOptions } from './load.ts';
import { type Checked, hasErrors, type Problem, sortProblems } from './problem/problem.ts';
import { prepareDocx, writeDocx } from './write/docx/document.ts';
import { type FaceSupply, prepareFaces } from './write/faces.ts';
import { writeHtml } from './write/html/document.ts';
import { finishPdf } from './write/pdf/finish.ts';

/** A format that reports are written in. */
export type ReportFormat = 'docx' | 'pdf';

/** What to build: `template` and `theme` stand in for those of program.yaml; `strict` lets warnings stop the build. */
export interface BuildOptions extends ReadOptions {
  readonly formats: readonly ReportFormat[];
  readonly out: string;
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  readonly strict?: boolean;
  /** Stops the build until its files are being saved. */
  readonly signal?: AbortSignal;
  /** Called when the last page is printed: the printer may be closed while the files are finished. */
  readonly onPrinted?: () => void;
}

/** Prints HTML as PDF. Started by the caller, so that the browser boots while the logs are read; `supply` says how faces reach its pages. */
export interface Printer {
  readonly found: { readonly supply: FaceSupply };
  readonly print: (html: string, options: { readonly onPrinting: () => void }) => Promise<Uint8Array>;
}

/** What came of a build: every workspace with its problems, and the paths written, none when a problem stopped it. */
export interface Built {
  readonly workspaces: readonly LoadedWorkspace[];
  readonly written: readonly string[];
}

/** Builds the reports of workspaces into one folder: all of them or, when anything stops one, none. `printer` is wanted for PDF only. Throws UsageError and EnvironmentError. */
export async function buildReports(
  roots: readonly string[],
  options: BuildOptions,
  printer: Promise<Printer> | null,
): Promise<Built> {
  await refuseOut(roots, options.out);
  if (printer !== null) preloadFaces();
  const drafted = refuseTwins(await Promise.all(roots.map((root) => draft(root, options))));
  if (drafted.some(({ workspace }) => hasErrors(workspace.problems, options.strict))) {
    return { workspaces: drafted.map(({ workspace }) => workspace), written: [] };
  }
  const files = new Map<string, Uint8Array>();
  const workspaces: LoadedWorkspace[] = [];
  const finish = async ({ workspace, finishFiles }: Begun, onPrinted?: () => void): Promise<void> => {
    const written = await finishFiles?.(onPrinted);
    for (const [file, bytes] of written?.value ?? []) files.set(file, bytes);
    workspaces.push({ ...workspace, problems: sortProblems([...workspace.problems, ...(written?.problems ?? [])]) });
  };
  // One report ahead and no more: the browser has the next page while the files before it are finished. A draft begun is let go, with its photos.
  let before: Begun | undefined;
  for (let next = drafted.shift(); next; next = drafted.shift()) {
    options.signal?.throwIfAborted();
    const { workspace, draft } = next;
    const begun = { workspace, finishFiles: draft && (await beginFiles(draft, options.formats, printer)) };
    if (before) await finish(before);
    before = begun;
  }
  if (before) await finish(before, options.onPrinted);
  if (workspaces.some(({ problems }) => hasErrors(problems, options.strict))) return { workspaces, written: [] };
  options.signal?.throwIfAborted();
  await saveAll(options.out, files);
  return { workspaces, written: [...files.keys()].map((file) => `${options.out}/${file}`) };
}

/** One workspace on its way through a build. */
interface Drafted {
  readonly workspace: LoadedWorkspace;
  readonly draft?: Draft;
}

async function draft(root: string, options: BuildOptions): Promise<Drafted> {
  const loaded = await loadWorkspace(root, options);
  if (!loaded.workspace || !loaded.ledger) return { workspace: loaded };
  const forms = await readForms(loaded.workspace, options.template);
  const drafted = await draftReport(root, loaded.ledger, forms, options);
  return { workspace: withForms(loaded, forms, drafted.problems), ...(drafted.value && { draft: drafted.value }) };
}

/** Two reports of one name would overwrite each other; disks that ignore case count as one. */
function refuseTwins(drafted: readonly Drafted[]): Drafted[] {
  const names = drafted.map(({ draft }) => draft?.name.toLowerCase());
  return drafted.map((one, index) => {
    const first = one.draft ? names.indexOf(one.draft.name.toLowerCase()) : index;
    if (first === index) return one;
    const values = { name: one.draft?.name ?? '', where: drafted[first]?.workspace.root ?? '' };
    const twin: Problem = { code: 'report-name-twice', place: null, values };
    return { workspace: { ...one.workspace, problems: [...one.workspace.problems, twin] } };
  });
}

type Files = Checked<readonly (readonly [file: string, bytes: Uint8Array])[]>;

/** A workspace whose files are being written. */
interface Begun {
  readonly workspace: LoadedWorkspace;
  readonly finishFiles: ((onPrinted?: () => void) => Promise<Files>) | undefined;
}

/** Begins the files of a draft in every format asked for: the browser prints while the DOCX is written. What is given back waits for the PDF. */
async function beginFiles(
  { name, report, theme, photos }: Draft,
  formats: readonly ReportFormat[],
  printer: Promise<Printer> | null,
): Promise<(onPrinted?: () => void) => Promise<Files>> {
  const files: [string, Uint8Array][] = [];
  const print = formats.includes('pdf') ? await startPrint({ report, theme, photos }, printer) : null;
  if (formats.includes('docx')) files.push([`${name}.docx`, await writeDocx(report, theme, photos)]);
  return async (onPrinted) => {
    if (!print) return { value: files, problems: [] };
    const printed = await print.pdf;
    onPrinted?.();
    const finished = finishPdf(printed, report, print.faces);
    if (finished.value) files.push([`${name}.pdf`, finished.value]);
    return { value: files, problems: [...print.problems, ...finished.problems] };
  };
}

/** A page being printed: given back once the browser is at work on it. */
async function startPrint({ report, theme, photos }: Omit<Draft, 'name'>, printer: Promise<Printer> | null) {
  if (printer === null) throw new Error('a PDF needs a printer');
  const { found, print } = await printer;
  const { faces, problems } = await prepareFaces(report, theme, readFace, found.supply);
  let pdf: Promise<Uint8Array> = Promise.resolve(new Uint8Array());
  const printing = new Promise<void>((resolve) => {
    pdf = print(writeHtml(report, theme, photos, faces), { onPrinting: resolve });
  });
  await Promise.all([
    prepareDocx(),
    Promise.race([
      printing,
      pdf.then(
        () => undefined,
        () => undefined,
      ),
    ]),
  ]);
  return { pdf, faces, problems };
}
