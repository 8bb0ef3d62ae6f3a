// carelog build: check, roll up, and write every format asked for.
import path from 'node:path';
import { startPrinter } from '../../browser/printer.ts';
import { findWorkspace } from '../../disk/find.ts';
import { facesFolder } from '../../disk/resources.ts';
import { type NextChange, watchPaths } from '../../disk/watch.ts';
import type { Built, Failed } from '../../flow/build.ts';
import type { LoadedWorkspace } from '../../flow/load.ts';
import type { ReportFormat } from '../../flow/report-formats.ts';
import type { BegunReport, Unprinted } from '../../flow/report-in-build.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { EnvironmentError, UsageError } from '../../problem/failure.ts';
import type { Problem } from '../../problem/problem.ts';
import { visible } from '../../problem/visible.ts';
import type { ElsewherePaths } from '../../workspace/files.ts';
import type { Level } from '../../workspace/program.ts';
import { exit } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import { exitCodeOf, printProblems, withoutNotes } from '../problems.ts';
import { shardOf } from '../shard.ts';
import { withProgress } from '../terminal.ts';
import { periodOption, today } from '../today.ts';

/** What was typed after `carelog build`. */
export interface BuildArguments extends ElsewherePaths {
  readonly dirs: readonly string[];
  readonly formats: readonly ReportFormat[];
  /** By default out/ where one stands or, where the workspace was found above, its own. */
  readonly out?: string;
  readonly template?: string;
  readonly theme?: string;
  readonly fonts?: string;
  readonly period?: string;
  readonly level?: Level;
  readonly strict: boolean;
  /** Replaces reports that somebody edited. */
  readonly force?: true;
  /** Writes nothing where one of several reports is stopped. */
  readonly allOrNothing?: true;
  /** Which of the workspaces, as I/N; by default all. */
  readonly shard?: string;
  /** Builds again after each change. */
  readonly watch?: true;
  readonly quiet: boolean;
}

/**
 * Runs `carelog build`: problems and the files written on stdout. With `watch`, again after each change, until it is
 * interrupted. Throws UsageError and EnvironmentError.
 */
export async function build(options: BuildArguments, language: Language): Promise<number> {
  const period = periodOption(options.period);
  const roots = await Promise.all(shardOf(options.dirs, options.shard).map(findWorkspace));
  const out = options.out ?? usualOut(options.dirs, roots);
  // The browser starts while the other modules load and the logs are read.
  const printer = options.formats.includes('pdf') ? startPrinter(facesFolder) : null;
  printer?.catch(() => undefined);
  const close = async () => (await printer?.catch(() => null))?.close();
  const stopping = new AbortController();
  const { signal } = stopping;
  let work: Promise<Built> | undefined;
  let isSaved = false;
  const stop = async () => {
    stopping.abort();
    await close();
    // Saving is not interrupted: it runs to its end.
    const saved = await work?.catch(() => undefined);
    return saved === undefined ? (isSaved ? 'interruptedPartly' : 'interrupted') : null;
  };
  const release = onInterrupt(stop, language);
  const once = async (): Promise<number> => {
    const [{ buildReports }, { threadsFor }] = await Promise.all([
      import('../../flow/build.ts'),
      import('../threads.ts'),
    ]);
    const wanted = { ...options, today, period, out, signal };
    const built = await withProgress((tell) => {
      const onReport = options.quiet ? undefined : (report: BegunReport) => tell(say(language, 'writing', report));
      const onSaved = () => {
        isSaved = true;
      };
      const onPrinted = options.watch ? undefined : close;
      work = buildReports(roots, { ...wanted, onReport, onSaved, onPrinted }, printer, threadsFor(roots.length));
      return work;
    });
    return printBuilt(built, options, language);
  };
  try {
    if (!options.watch) return await once();
    const { template, people, kinds, fonts } = options;
    const paths = [...roots, ...[template, people, kinds, fonts].filter((given) => given !== undefined)];
    return await again(once, await watchPaths(paths, out), signal, language);
  } finally {
    await release();
    await close();
  }
}

/** Builds after each change, until the signal. What stops one build, but the first for wrong usage, stops no other. */
async function again(
  once: () => Promise<number>,
  nextChange: NextChange,
  signal: AbortSignal,
  language: Language,
): Promise<number> {
  let isFirst = true;
  do {
    try {
      await once();
    } catch (error) {
      if (!(error instanceof EnvironmentError || (error instanceof UsageError && !isFirst))) throw error;
      process.stderr.write(`carelog: ${error.sentences[language]}\n`);
    }
    isFirst = false;
    if (!signal.aborted) process.stderr.write(`${say(language, 'waiting')}\n`);
  } while ((await nextChange(signal)) && !signal.aborted);
  process.stderr.write(`\n${say(language, 'stopped')}\n`);
  return exit.interrupted;
}

/** Prints what came of a build, and gives the exit code for it. */
function printBuilt(built: Built, options: BuildArguments, language: Language): number {
  const told = built.workspaces.map((workspace) => withoutTyped(workspace, options.template));
  const said = failedFirst(saidOnce(told), built.failed);
  printProblems(options.quiet ? said.map(withoutNotes) : said, undefined, language);
  if (!options.quiet) printWritten(built.written, language);
  printUnprinted(built.unprinted, language);
  printFailed(built, language);
  const problems = told.flatMap(({ problems }) => problems);
  if (problems.some((problem) => isOfOptions(problem, options))) return exit.usage;
  if (built.failed.some(({ failure }) => failure === undefined)) return exit.problems;
  if (built.failed.some(({ failure }) => failure instanceof UsageError)) return exit.usage;
  return built.unprinted.length + built.failed.length > 0 ? exit.environment : exitCodeOf(problems, options.strict);
}

/** The workspaces whose reports were not written before the others. */
function failedFirst(workspaces: readonly LoadedWorkspace[], failed: readonly Failed[]): readonly LoadedWorkspace[] {
  const roots = new Set(failed.map(({ root }) => root));
  return workspaces.toSorted((a, b) => Number(roots.has(b.root)) - Number(roots.has(a.root)));
}

/** Says which reports were not written, why where no problem tells it, and which files of an earlier build stand there. */
function printFailed({ failed, written }: Built, language: Language): void {
  for (const { root, failure } of failed)
    if (failure) process.stderr.write(`carelog: ${visible(root)}: ${failure.sentences[language]}\n`);
  if (written.length === 0) process.stderr.write(`${say(language, 'nothingWritten')}\n`);
  else for (const { root } of failed) process.stderr.write(`${say(language, 'notWritten', { path: visible(root) })}\n`);
  for (const path of failed.flatMap(({ old }) => old))
    process.stderr.write(`${say(language, 'fileOld', { path: visible(path) })}\n`);
}

function printWritten(paths: readonly string[], language: Language): void {
  for (const path of paths) process.stdout.write(`${say(language, 'wrote', { path: visible(path) })}\n`);
}

/** Says which PDFs were not made, why where no problem tells it, and which of an earlier build still stand there. */
function printUnprinted(unprinted: readonly Unprinted[], language: Language): void {
  const reasons = unprinted.flatMap(({ reason }) => (reason ? [reason[language]] : []));
  for (const reason of new Set(reasons)) process.stderr.write(`carelog: ${reason}\n`);
  for (const { path, isOld } of unprinted) {
    process.stderr.write(`${say(language, isOld ? 'pdfOld' : 'pdfNotMade', { path: visible(path) })}\n`);
  }
}

/** The folder for reports where none was named. */
function usualOut(dirs: readonly string[], [root = '.']: readonly string[]): string {
  return dirs.length === 1 && dirs[0] !== root ? path.join(root, 'out') : 'out';
}

/**
 * The workspace without unknown-file for the template named on the command line: that file is used, wherever it lies.
 */
function withoutTyped(workspace: LoadedWorkspace, template = ''): LoadedWorkspace {
  const typed = path.resolve(template);
  const isTyped = ({ code, place }: Problem) =>
    code === 'unknown-file' && place !== null && path.resolve(workspace.root, place.file) === typed;
  return { ...workspace, problems: workspace.problems.filter((problem) => !isTyped(problem)) };
}

/** Whether a problem is about the options typed, not about the workspace. */
function isOfOptions({ code }: Problem, { template, theme }: BuildArguments): boolean {
  return (code === 'unknown-template' && template !== undefined) || (code === 'unknown-theme' && theme !== undefined);
}

/** A font that is not available is missing in every report, so only the first workspace tells of it. */
function saidOnce(workspaces: readonly LoadedWorkspace[]): readonly LoadedWorkspace[] {
  const said = new Set<string | number | undefined>();
  const told: LoadedWorkspace[] = [];
  for (const workspace of workspaces) {
    const problems = workspace.problems.filter(
      ({ code, values }) => code !== 'face-substituted' || !said.has(values.value),
    );
    for (const { code, values } of problems) if (code === 'face-substituted') said.add(values.value);
    told.push({ ...workspace, problems });
  }
  return told;
}
