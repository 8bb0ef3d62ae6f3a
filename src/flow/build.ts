// The flow on one screen: disk → log, workspace → ledger (load.ts) → mask → rollup → template → report
// (compose.ts, draft.ts) → write (files.ts) → disk. The two ends are disk/ and the printer that the caller gives;
// everything between them is pure.

import type { Printer } from '../browser/printer.ts';
import { manifestName } from '../disk/manifest.ts';
import { isInOut, refuseOut } from '../disk/out.ts';
import { preloadFaces } from '../disk/resources.ts';
import { saveAll } from '../disk/save.ts';
import type { EnvironmentError } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import { withProblems } from './compose.ts';
import { type Begun, beginFiles, composeWorkspace, isStopped, type ReportOptions } from './files.ts';
import type { LoadedWorkspace } from './load.ts';
import { type InBuild, tellNamesOfOthers } from './other-workspaces.ts';
import { editedReports, recordOf } from './record.ts';
import type { ReportFormat } from './report-formats.ts';

/** What to build, and the folder it is saved in. */
export interface BuildOptions extends ReportOptions {
  readonly formats: readonly ReportFormat[];
  readonly out: string;
  /** Replaces reports, too, that somebody edited since they were built. */
  readonly force?: boolean;
  /** Stops the build, as long as its files are not being saved yet. */
  readonly signal?: AbortSignal;
  /** Called when the files of a report are begun. */
  readonly onReport?: ((report: BegunReport) => void) | undefined;
  /** Called when the last page is printed: the printer may be closed while the files are finished. */
  readonly onPrinted?: (() => void) | undefined;
}

/** The report that a build is at: its number among how many, and its name, which names nobody. */
export interface BegunReport {
  readonly at: number;
  readonly of: number;
  readonly name: string;
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
  const of = composed.length;
  for (let next = composed.shift(); next; next = composed.shift()) {
    options.signal?.throwIfAborted();
    if (next.composed) options.onReport?.({ at: of - composed.length, of, name: next.composed.name });
    const begun = await beginFiles(next, options.formats, printer);
    if (before) await finish(before);
    before = begun;
  }
  if (before) await finish(before, options.onPrinted);
  if (workspaces.some((one) => isStopped(one, options))) return { workspaces, written: [], unprinted: [] };
  options.signal?.throwIfAborted();
  if (files.size > 0) await saveAll(options.out, new Map([...files, ...records]));
  return { workspaces, written: [...files.keys()].map((file) => `${options.out}/${file}`), unprinted };
}

/** The report of a workspace in words, with report-edited for the files of it that are not to be replaced. */
async function compose(root: string, options: BuildOptions): Promise<InBuild> {
  const one = await composeWorkspace(root, options.formats, options);
  const edited = one.composed && !options.force ? await editedReports(one.composed.name, options) : [];
  return edited.length === 0 ? one : { ...one, workspace: withProblems(one.workspace, edited) };
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
