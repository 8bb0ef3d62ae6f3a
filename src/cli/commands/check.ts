// carelog check: every problem of a workspace in one run, including those of its report.

import { addTo } from '../../disk/add.ts';
import { findWorkspace } from '../../disk/find.ts';
import { type LoadedWorkspace, loadWorkspace } from '../../flow/load.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import type { ProblemFormat } from '../../problem/problem-formats.ts';
import type { ElsewherePaths } from '../../workspace/files.ts';
import type { Level } from '../../workspace/program.ts';
import { lookedAt } from '../print.ts';
import { exitCodeOf, formOf, printProblems, withoutNotes } from '../problems.ts';
import { withProgress } from '../terminal.ts';
import { today } from '../today.ts';

/** What was typed after `carelog check`. */
export interface CheckArguments extends ElsewherePaths {
  readonly dirs: readonly string[];
  readonly format?: ProblemFormat;
  readonly level?: Level;
  /** A file that a summary is added to: CI gives one for the page of its job. */
  readonly summary?: string;
  /** A folder with fonts for the PDF. */
  readonly fonts?: string;
  readonly strict: boolean;
  readonly quiet: boolean;
}

/** Runs `carelog check`: problems on stdout in the form asked for; the exit code says whether there are errors. */
export async function check(options: CheckArguments, language: Language): Promise<number> {
  const roots = await Promise.all(options.dirs.map(findWorkspace));
  const loaded = await withProgress(async (tell) => {
    const reviewed: LoadedWorkspace[] = [];
    for (const [at, root] of roots.entries()) {
      if (!options.quiet) tell(say(language, 'reading', { at: at + 1, of: roots.length }));
      reviewed.push(await review(root, options));
    }
    return reviewed;
  });
  printProblems(options.quiet ? loaded.map(withoutNotes) : loaded, options.format, language);
  if (options.summary !== undefined) await addSummary(options.summary, loaded, language);
  const problems = loaded.flatMap((one) => one.problems);
  if (problems.length === 0 && !options.quiet && (options.format ?? 'pretty') === 'pretty') {
    const entries = loaded.reduce((sum, { workspace }) => sum + (workspace?.entries.length ?? 0), 0);
    process.stderr.write(`${say(language, 'allRight', { entries })}\n`);
  }
  return exitCodeOf(problems, options.strict);
}

async function addSummary(file: string, loaded: readonly LoadedWorkspace[], language: Language): Promise<void> {
  const { summaryOf } = await import('../summary.ts');
  const texts = loaded.map((one) => {
    const { folder } = formOf(one, process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty');
    return lookedAt(one, summaryOf(one, folder, language), language);
  });
  await addTo(file, texts.join('\n'));
}

/**
 * Composes the report only where there is a ledger. Composing loads many modules, and a broken log need not wait for
 * them.
 */
async function review(root: string, { people, kinds, level, fonts }: CheckArguments): Promise<LoadedWorkspace> {
  const loaded = await loadWorkspace(root, { today, people, kinds, level });
  if (!loaded.ledger) return loaded;
  const { reviewWorkspace } = await import('../../flow/compose.ts');
  return reviewWorkspace(loaded, { level, fonts });
}
