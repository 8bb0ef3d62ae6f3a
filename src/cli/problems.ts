// Prints problems in the format asked for, and gives the exit code for them.
import path from 'node:path';
import type { LoadedWorkspace } from '../flow/load.ts';
import type { Language } from '../language/language.ts';
import { formatGithub } from '../problem/github.ts';
import { formatJson } from '../problem/json.ts';
import { formatPretty } from '../problem/pretty.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import type { ProblemFormat } from '../problem/problem-formats.ts';
import { exit } from './exit.ts';
import { printAbout } from './print.ts';
import { mayColour } from './terminal.ts';

/** Prints problems on a stream. In a GitHub workflow, `github` is the default format. */
export function printProblems(
  loaded: LoadedWorkspace,
  asked: ProblemFormat | undefined,
  language: Language,
  stream: typeof process.stdout | typeof process.stderr = process.stdout,
): void {
  const { root, problems, texts, mask, written } = loaded;
  const format = asked ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty');
  const formatters = { pretty: formatPretty, json: formatJson, github: formatGithub };
  const form = { folder: folderPrefix(root), written, paint: mayColour(stream.fd, process.env) };
  printAbout(loaded, formatters[format](problems, texts, language, mask, form), language, stream);
}

/** The folder as it was typed, so that a terminal turns places into links and CI finds the line. */
function folderPrefix(root: string): string {
  const folder = path.normalize(root).replaceAll('\\', '/').replace(/\/$/, '');
  return folder === '.' ? '' : `${folder}/`;
}

/** 1 when a problem stops the work, else 0. */
export function exitCodeOf(problems: readonly Problem[], strict: boolean): number {
  return hasErrors(problems, strict) ? exit.problems : exit.fine;
}
