// Prints problems in the format asked for, and gives the exit code for them.
import path from 'node:path';
import type { LoadedWorkspace } from '../flow/load.ts';
import type { Language } from '../language/language.ts';
import { annotationsOf, formatGithub } from '../problem/github.ts';
import { formatJson } from '../problem/json.ts';
import { formatCount, formatPretty } from '../problem/pretty.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import type { ProblemFormat } from '../problem/problem-formats.ts';
import { visibleJson } from '../problem/visible.ts';
import { exit } from './exit.ts';
import { printAbout } from './print.ts';
import { mayColour } from './terminal.ts';

type Stream = typeof process.stdout | typeof process.stderr;

/**
 * Prints the problems of workspaces on a stream, as one list: one JSON array, one count at the end. In a GitHub
 * workflow, `github` is the default format.
 */
export function printProblems(
  workspaces: readonly LoadedWorkspace[],
  asked: ProblemFormat | undefined,
  language: Language,
  stream: Stream = process.stdout,
): void {
  const format = asked ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty');
  if (format === 'json') {
    printJson(workspaces, language, stream);
    return;
  }
  const annotated = annotationsOf(workspaces.map(({ problems }) => problems));
  const formatters = { pretty: formatPretty, github: formatGithub };
  for (const [at, loaded] of workspaces.entries()) {
    const { problems, texts, mask } = loaded;
    const form = {
      ...formOf(loaded, format),
      paint: mayColour(stream.fd, process.env),
      annotations: annotated[at] ?? 0,
    };
    printAbout(loaded, formatters[format](problems, texts, language, mask, form), language, stream);
  }
  const all = workspaces.flatMap(({ problems }) => problems);
  const isCounted = format === 'pretty' && workspaces.filter(({ problems }) => problems.length > 0).length < 2;
  if (all.length > 0 && !isCounted) stream.write(`${formatCount(all, language)}\n`);
}

// Each workspace has a last look of its own, over its own text; the arrays are joined after it.
function printJson(workspaces: readonly LoadedWorkspace[], language: Language, stream: Stream): void {
  const texts: string[] = [];
  for (const loaded of workspaces) {
    const { problems, texts: written, mask } = loaded;
    const text = formatJson(problems, written, language, mask, formOf(loaded, 'json'));
    printAbout(loaded, text, language, { write: (shown) => texts.push(shown) });
  }
  const [only = '[]\n'] = texts;
  stream.write(texts.length < 2 ? only : `${visibleJson(texts.flatMap((text) => JSON.parse(text)))}\n`);
}

/**
 * How files are named: below the folder as it was typed, so that a terminal turns places into links; on GitHub from
 * the root of the repository, wherever the step works, since annotations are found by no other path.
 */
function formOf({ root, written }: LoadedWorkspace, format: ProblemFormat) {
  const { GITHUB_WORKSPACE: repository } = process.env;
  const from = format === 'github' && repository ? path.relative(repository, path.resolve(root)) : path.normalize(root);
  const folder = from.replaceAll('\\', '/').replace(/\/$/, '');
  return { folder: folder === '.' || folder === '' ? '' : `${folder}/`, written };
}

/** 1 when a problem stops the work, else 0. */
export function exitCodeOf(problems: readonly Problem[], strict: boolean): number {
  return hasErrors(problems, strict) ? exit.problems : exit.fine;
}
