// carelog check: every problem of a workspace in one run.

import { type Language, say } from '../../language/commands.ts';
import { loadWorkspace } from '../../load.ts';
import { exitCodeOf, type ProblemFormat, printProblems } from '../problems.ts';
import { withProgress } from '../terminal.ts';
import { today } from '../today.ts';

/** Runs `carelog check`: problems on stdout in the form asked for; the exit code says whether there are errors. */
export async function check(
  options: { dir: string; format: ProblemFormat | undefined; strict: boolean },
  language: Language,
): Promise<number> {
  const loaded = await withProgress(say(language, 'reading'), loadWorkspace(options.dir, { today: today() }));
  printProblems(loaded, options.format, language);
  if (loaded.problems.length === 0 && options.format !== 'json') {
    process.stderr.write(`${say(language, 'allRight', { entries: loaded.workspace?.entries.length ?? 0 })}\n`);
  }
  return exitCodeOf(loaded.problems, options.strict);
}
