// The flow on one screen: disk → log, workspace → ledger (load.ts) → mask → rollup → template → report
// (compose.ts, draft.ts) → write (files.ts) → disk. The two ends are disk/ and the printer that the caller gives;
// everything between them is pure.

import type { Printer } from '../browser/printer.ts';
import { refuseOut } from '../disk/out.ts';
import { preloadFaces } from '../disk/resources.ts';
import { saveAll } from '../disk/save.ts';
import { Failure, orAnyFailure } from '../problem/failure.ts';
import { type LoadedWorkspace, settled } from './load.ts';
import { homesOfNames } from './other-workspaces.ts';
import {
  type BuildOptions,
  beginReport,
  type FinishedReport,
  finishReport,
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

/** A workspace whose report was not written: why, unless its problems say it, and the files of an earlier build. */
export interface Failed {
  readonly root: string;
  readonly failure?: Failure;
  readonly old: readonly string[];
}

/**
 * Builds the reports of workspaces into one folder. Each is written whole or not at all, and what stops one stops no
 * other, unless `allOrNothing` or names in full ask for that; what stops a PDF alone stops nothing else. `printer` is
 * needed for PDF only; the caller starts it, so that the browser starts while the logs are read. Throws UsageError where
 * `out` is refused, and what fails a workspace that is the only one.
 */
export async function buildReports(
  roots: readonly string[],
  options: BuildOptions,
  printer: Promise<Printer> | null,
): Promise<Built> {
  await refuseOut(roots, options.out);
  if (printer !== null) preloadFaces();
  const build = { options, printer, homes: await homesOfNames(roots, options), names: new Map<string, string>() };
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
    const { workspace, report } = finished;
    workspaces.push(roots.length > 1 ? settled(workspace) : workspace);
    if (!report) failed.push({ root, old: await olderFiles(workspace, build) });
    else if (isTogether) held.push(report);
    else {
      const failure = await orAnyFailure(save([report]));
      if (failure) failed.push({ root, failure, old: [] });
    }
  };

  // At most one report ahead: the browser prints the next page while the files of the report before are finished. What
  // was saved leaves the memory.
  let last = async (_onPrinted?: () => void): Promise<void> => undefined;
  for (const [index, root] of roots.entries()) {
    options.signal?.throwIfAborted();
    const begun = await orAnyFailure(beginReport(root, build, { at: index + 1, of: roots.length }));
    await last();
    last = async (onPrinted) =>
      take(root, begun instanceof Failure ? begun : await orAnyFailure(finishReport(begun, build, onPrinted)));
  }
  await last(options.onPrinted);
  if (isTogether && failed.length === 0) await save(held);
  const [only] = failed;
  if (roots.length === 1 && only?.failure) throw only.failure;
  return { workspaces, written, failed, unprinted };
}
