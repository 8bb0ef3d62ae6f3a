// The flow on one screen: disk → log, workspace → ledger (load.ts) → mask → rollup → template → report
// (compose.ts, draft.ts) → write (files.ts) → disk. The two ends are disk/ and the printer that the caller gives;
// everything between them is pure.

import type { Printer } from '../browser/printer.ts';
import { refuseOut } from '../disk/out.ts';
import { preloadFaces } from '../disk/resources.ts';
import { saveAll } from '../disk/save.ts';
import { Failure, orAnyFailure } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import { withProblems } from './compose.ts';
import type { Begun } from './files.ts';
import { type LoadedWorkspace, settled } from './load.ts';
import { homesOfNames } from './other-workspaces.ts';
import { editedReports } from './record.ts';
import {
  type BuildOptions,
  beginReport,
  type FinishedReport,
  finishReport,
  type InOneBuild,
  olderFiles,
  type ReportFiles,
  type Unprinted,
} from './report-in-build.ts';

/**
 * What came of a build: every workspace that could be read with its problems, the paths written, the reports that were
 * not, and the PDFs that could not be made: their reports were written in the other formats.
 */
export interface Built {
  readonly workspaces: readonly LoadedWorkspace[];
  readonly written: readonly string[];
  readonly failed: readonly Failed[];
  readonly unprinted: readonly Unprinted[];
}

/** Makes the reports of workspaces, and gives each when it is finished, in the order of the workspaces. */
export type MakeReports = (
  roots: readonly string[],
  build: InOneBuild,
) => AsyncGenerator<readonly [root: string, FinishedReport | Failure], void>;

/** A workspace whose report was not written: why, unless its problems say it, and the files of an earlier build. */
export interface Failed {
  readonly root: string;
  readonly failure?: Failure;
  readonly old: readonly string[];
}

/**
 * Builds the reports of workspaces into one folder. Each is written whole or not at all, and what stops one stops no
 * other, unless `allOrNothing` or names in full ask for that; what stops a PDF alone stops nothing else. `printer` is
 * needed for PDF only; the caller starts it, so that the browser starts while the logs are read. By default one report
 * is made after the other. Throws UsageError where `out` is refused, and what fails a workspace that is the only one.
 */
export async function buildReports(
  roots: readonly string[],
  options: BuildOptions,
  printer: Promise<Printer> | null,
  makeReports: MakeReports = inTurn,
): Promise<Built> {
  await refuseOut(roots, options.out);
  if (printer !== null) preloadFaces();
  const build = { options, printer, homes: await homesOfNames(roots, options) };
  const names = new Map<string, string>();
  // Names in full are printed for all or for nobody: an option over several folders is not meant for each of them.
  const isTogether = options.allOrNothing || options.level === 'full';
  const workspaces: LoadedWorkspace[] = [];
  const failed: Failed[] = [];
  const unprinted: Unprinted[] = [];
  const written: string[] = [];
  const held: ReportFiles[] = [];

  const save = async (reports: readonly ReportFiles[]): Promise<void> => {
    options.signal?.throwIfAborted();
    const made = reports.filter(({ files }) => files.size > 0);
    if (made.length > 0) await saveAll(options.out, new Map(made.flatMap(({ files, record }) => [...files, record])));
    written.push(...made.flatMap(({ files }) => [...files.keys()].map((file) => `${options.out}/${file}`)));
    unprinted.push(...reports.flatMap((report) => report.unprinted ?? []));
    if (made.length > 0) options.onSaved?.();
  };
  const take = async (root: string, finished: FinishedReport | Failure): Promise<void> => {
    if (finished instanceof Failure) {
      failed.push({ root, failure: finished, old: [] });
      return;
    }
    const { report } = finished;
    const refused = report ? await refusalsOf(finished, options, names) : [];
    const workspace = withProblems(finished.workspace, refused);
    const { mask, lastLook } = workspace;
    workspaces.push(roots.length > 1 ? { ...settled(workspace), mask, lastLook } : workspace);
    if (refused.length > 0) failed.push({ root, old: [] });
    else if (!report) failed.push({ root, old: await olderFiles(finished, options) });
    else if (isTogether) held.push(report);
    else {
      const failure = await orAnyFailure(save([report]));
      if (failure) failed.push({ root, failure, old: [] });
    }
  };

  // What was saved leaves the memory.
  for await (const [root, finished] of makeReports(roots, build)) await take(root, finished);
  if (isTogether && failed.length === 0) await save(held);
  const [only] = failed;
  if (roots.length === 1 && only?.failure) throw only.failure;
  // What a later report of that name has replaced is not old.
  const told = failed.map(({ old, ...one }) => ({ ...one, old: old.filter((file) => !written.includes(file)) }));
  return { workspaces, written, failed: told, unprinted };
}

/**
 * report-name-twice: one would overwrite the other, since capitals make no difference on many disks. Otherwise
 * report-edited.
 */
async function refusalsOf(
  { workspace: { root }, name = '' }: FinishedReport,
  options: BuildOptions,
  names: Map<string, string>,
): Promise<readonly Problem[]> {
  const first = names.get(name.toLowerCase()) ?? root;
  names.set(name.toLowerCase(), first);
  if (first !== root) return [{ code: 'report-name-twice', place: null, values: { name, path: first } }];
  return options.force ? [] : editedReports(name, options);
}

/**
 * Each workspace with its report. At most one report is ahead: the browser prints the next page while the files of the
 * report before are finished.
 */
async function* inTurn(roots: readonly string[], build: InOneBuild): ReturnType<MakeReports> {
  const finish = async (begun: Begun | Failure, onPrinted?: () => void) =>
    begun instanceof Failure ? begun : orAnyFailure(finishReport(begun, build, onPrinted));
  let last: readonly [string, Begun | Failure] | undefined;
  for (const [index, root] of roots.entries()) {
    build.options.signal?.throwIfAborted();
    const begun = await orAnyFailure(
      beginReport(root, build, (name) => build.options.onReport?.({ at: index + 1, of: roots.length, name })),
    );
    if (last) yield [last[0], await finish(last[1])];
    last = [root, begun];
  }
  if (last) yield [last[0], await finish(last[1], build.options.onPrinted)];
}
