// One report of a build: begun, finished, saved or not.
import type { Printer } from '../browser/printer.ts';
import { manifestName } from '../disk/manifest.ts';
import { isInOut } from '../disk/out.ts';
import type { EnvironmentError } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import { reportNameOf, withProblems } from './compose.ts';
import {
  type Begun,
  beginFiles,
  composeWorkspace,
  isStopped,
  type ReportOptions,
  type UnprintedFile,
} from './files.ts';
import type { LoadedWorkspace } from './load.ts';
import { type HomesOfNames, tellNamesOfOthers } from './other-workspaces.ts';
import { editedReports, recordOf } from './record.ts';
import type { ReportFormat } from './report-formats.ts';

/** What to build, and the folder it is saved in. */
export interface BuildOptions extends ReportOptions {
  readonly formats: readonly ReportFormat[];
  readonly out: string;
  /** Replaces reports, too, that somebody edited since they were built. */
  readonly force?: boolean;
  /** Writes no report where one of them is stopped. */
  readonly allOrNothing?: boolean;
  /** Stops the build before its next report is saved. */
  readonly signal?: AbortSignal;
  /** Called when the files of a report are begun. */
  readonly onReport?: ((report: BegunReport) => void) | undefined;
  /** Called when reports were saved. */
  readonly onSaved?: (() => void) | undefined;
  /** Called when the last page is printed: the printer may be closed while the files are finished. */
  readonly onPrinted?: (() => void) | undefined;
}

/** The report that a build is at: its number among how many, and its name, which names nobody. */
export interface BegunReport {
  readonly at: number;
  readonly of: number;
  readonly name: string;
}

/** What the reports of one build share. `names` are those of its reports so far. */
export interface InOneBuild {
  readonly options: BuildOptions;
  readonly printer: Promise<Printer> | null;
  readonly homes: HomesOfNames;
  readonly names: Map<string, string>;
}

/** A PDF that was asked for and could not be made. */
export interface Unprinted {
  readonly path: string;
  /** Whether the PDF of an earlier build stands there. */
  readonly isOld: boolean;
  /** What the machine lacks; absent where a problem of the workspace says why. */
  readonly failure?: EnvironmentError;
}

/** The files of a report and the record beside them, as bytes by name. */
export interface ReportFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly record: readonly [file: string, bytes: Uint8Array];
  readonly unprinted?: Unprinted;
}

/** A workspace and, unless one of its problems stops it, its report. */
export interface FinishedReport {
  readonly workspace: LoadedWorkspace;
  readonly report?: ReportFiles;
}

/** Composes the report of a workspace and begins its files, unless a problem stops it. Throws as composeWorkspace. */
export async function beginReport(
  root: string,
  { options, printer, homes, names }: InOneBuild,
  counted: Omit<BegunReport, 'name'>,
): Promise<Begun> {
  const one = tellNamesOfOthers(await composeWorkspace(root, options.formats, options), homes);
  const { composed } = one;
  const refused = composed ? await refusalsOf(composed.name, root, options, names) : [];
  const workspace = withProblems(one.workspace, refused);
  if (!composed || isStopped(workspace, options)) return { workspace, finishFiles: undefined };
  options.onReport?.({ ...counted, name: composed.name });
  return beginFiles({ workspace, composed }, options.formats, printer);
}

/** report-edited, and report-name-twice: one would overwrite the other. Capitals make no difference, as on many disks. */
async function refusalsOf(
  name: string,
  root: string,
  options: BuildOptions,
  names: InOneBuild['names'],
): Promise<readonly Problem[]> {
  const first = names.get(name.toLowerCase()) ?? root;
  names.set(name.toLowerCase(), first);
  if (first !== root) return [{ code: 'report-name-twice', place: null, values: { name } }];
  return options.force ? [] : editedReports(name, options);
}

/** Finishes the files of a report that was begun, and its record. Throws as beginFiles. */
export async function finishReport(
  { workspace: begun, draft, finishFiles }: Begun,
  { options, printer }: InOneBuild,
  onPrinted?: () => void,
): Promise<FinishedReport> {
  const finished = await finishFiles?.(onPrinted);
  const workspace = withProblems(begun, finished?.problems ?? []);
  if (!draft || !finished || isStopped(workspace, options)) return { workspace };
  const browser = (await printer?.catch(() => null))?.version;
  const record = [manifestName(draft.name), await recordOf(begun, draft, finished.files, options, browser)] as const;
  const unprinted = finished.unprinted && (await toldOf(finished.unprinted, options.out));
  return { workspace, report: { files: new Map(finished.files), record, ...(unprinted && { unprinted }) } };
}

async function toldOf({ file, failure }: UnprintedFile, out: string): Promise<Unprinted> {
  return { path: `${out}/${file}`, isOld: await isInOut(out, file), ...(failure && { failure }) };
}

/** The files of an earlier build that a report which was not made would have replaced; none that somebody edited. */
export async function olderFiles(
  workspace: LoadedWorkspace,
  { options, names }: InOneBuild,
): Promise<readonly string[]> {
  const name = reportNameOf(workspace, options);
  const first = name === undefined ? undefined : names.get(name.toLowerCase());
  const isOther = first !== undefined && first !== workspace.root;
  const isEdited = workspace.problems.some(({ code }) => code === 'report-edited');
  if (name === undefined || isOther || isEdited) return [];
  const files = options.formats.map((format) => `${name}.${format}`);
  const are = await Promise.all(files.map((file) => isInOut(options.out, file)));
  return files.filter((_, index) => are[index]).map((file) => `${options.out}/${file}`);
}
