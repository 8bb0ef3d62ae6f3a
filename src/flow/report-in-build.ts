// One report of a build: begun, finished, saved or not.
import type { Printer } from '../browser/printer.ts';
import { manifestName } from '../disk/manifest.ts';
import { isInOut } from '../disk/out.ts';
import type { Failure } from '../problem/failure.ts';
import { fileNameOf } from '../write/file-name.ts';
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
import { recordOf } from './record.ts';
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

/** What the reports of one build share. */
export interface InOneBuild {
  readonly options: BuildOptions;
  readonly printer: Promise<Printer> | null;
  readonly homes: HomesOfNames;
}

/** A PDF that was asked for and could not be made. */
export interface Unprinted {
  readonly path: string;
  /** Whether the PDF of an earlier build stands there. */
  readonly isOld: boolean;
  /** What the machine lacks, in each language; absent where a problem of the workspace says why. */
  readonly reason?: Failure['sentences'];
}

/** The files of a report and the record beside them, as bytes by name. */
export interface ReportFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly record: readonly [file: string, bytes: Uint8Array];
  readonly unprinted?: Unprinted;
}

/** A workspace, the name of its report if it has one, and, unless one of its problems stops it, the report. */
export interface FinishedReport {
  readonly workspace: LoadedWorkspace;
  readonly name: string | undefined;
  readonly report?: ReportFiles;
}

/** Composes the report of a workspace and begins its files, unless a problem stops it. Throws as composeWorkspace. */
export async function beginReport(
  root: string,
  { options, printer, homes }: InOneBuild,
  onBegun?: (name: string) => void,
): Promise<Begun> {
  const one = tellNamesOfOthers(await composeWorkspace(root, options.formats, options), homes);
  const { composed } = one;
  const { workspace } = one;
  if (!composed || isStopped(workspace, options)) return { workspace, finishFiles: undefined };
  onBegun?.(composed.name);
  return beginFiles({ workspace, composed }, options.formats, printer);
}

/** Finishes the files of a report that was begun, and its record. Throws as beginFiles. */
export async function finishReport(
  { workspace: begun, draft, finishFiles }: Begun,
  { options, printer }: Pick<InOneBuild, 'options' | 'printer'>,
  onPrinted?: () => void,
): Promise<FinishedReport> {
  const finished = await finishFiles?.(onPrinted);
  const workspace = withProblems(begun, finished?.problems ?? []);
  const name = draft?.name ?? reportNameOf(workspace, options);
  if (!draft || !finished || isStopped(workspace, options)) return { workspace, name };
  const browser = (await printer?.catch(() => null))?.version;
  const record = [manifestName(draft.name), await recordOf(begun, draft, finished.files, options, browser)] as const;
  const unprinted = finished.unprinted && (await toldOf(finished.unprinted, options.out));
  return { workspace, name, report: { files: new Map(finished.files), record, ...(unprinted && { unprinted }) } };
}

async function toldOf({ file, failure }: UnprintedFile, out: string): Promise<Unprinted> {
  return { path: `${out}/${file}`, isOld: await isInOut(out, file), ...(failure && { reason: failure.sentences }) };
}

/**
 * The files of an earlier build that a report which was not made would have replaced. Beside a mistake in program.yaml
 * less is known to be no name, so that more of the title is masked than was then: where a file has it as typed, it named
 * nobody.
 */
export async function olderFiles(
  { name, workspace: { title } }: FinishedReport,
  options: Pick<BuildOptions, 'formats' | 'out' | 'level'>,
): Promise<readonly string[]> {
  const typed = title === undefined ? [] : [fileNameOf(title, options.level)];
  const names = new Set([...(name === undefined ? [] : [name]), ...typed]);
  const files = [...names].flatMap((one) => options.formats.map((format) => `${one}.${format}`));
  const are = await Promise.all(files.map((file) => isInOut(options.out, file)));
  return files.filter((_, index) => are[index]).map((file) => `${options.out}/${file}`);
}
