// Prints problems in the format asked for, and gives the exit code for them.
import path from 'node:path';
import type { LoadedWorkspace } from '../flow/load.ts';
import type { Language } from '../language/language.ts';
import { severities } from '../problem/codes.ts';
import { annotationsOf, formatGithub } from '../problem/github.ts';
import { formatGitlab } from '../problem/gitlab.ts';
import { formatJson } from '../problem/json.ts';
import { formatJunit, joinJunit } from '../problem/junit.ts';
import { formatCount, formatPretty } from '../problem/pretty.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import type { ProblemFormat } from '../problem/problem-formats.ts';
import { visibleJson } from '../problem/visible.ts';
import { exit } from './exit.ts';
import { lookedAt } from './print.ts';
import { mayColour } from './terminal.ts';

/** The workspace with the problems that somebody has to do something about. */
export function withoutNotes(loaded: LoadedWorkspace): LoadedWorkspace {
  return { ...loaded, problems: loaded.problems.filter(({ code }) => severities[code] !== 'note') };
}

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
  const annotated = annotationsOf(workspaces.map(({ problems }) => problems));
  const texts = workspaces.map((loaded, at) => {
    const { problems, texts: written, mask } = loaded;
    const paint = mayColour(stream.fd, process.env);
    const isOneOfSeveral = workspaces.length > 1;
    const form = { ...formOf(loaded, format), isOneOfSeveral, paint, annotations: annotated[at] ?? 0 };
    return lookedAt(loaded, formatters[format](problems, written, language, mask, form), language);
  });
  stream.write(joined(texts, format));
  const all = workspaces.flatMap(({ problems }) => problems);
  const isCounted = workspaces.filter(({ problems }) => problems.length > 0).length < 2;
  if (all.length > 0 && (format === 'github' || (format === 'pretty' && !isCounted))) {
    stream.write(`${formatCount(all, language)}\n`);
  }
}

const formatters = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
};

/** The texts of several workspaces as one, each after its own last look. */
function joined(texts: readonly string[], format: ProblemFormat): string {
  const [only = ''] = texts;
  if (texts.length < 2) return only;
  if (format === 'junit') return joinJunit(texts);
  const isJson = format === 'json' || format === 'gitlab';
  return isJson ? `${visibleJson(texts.flatMap((text) => JSON.parse(text)))}\n` : texts.join('');
}

/**
 * How files are named: below the folder as it was typed, so that a terminal turns places into links; for GitHub and
 * GitLab from the root of the repository, wherever the step works, since they find annotations by no other path.
 */
export function formOf({ root, written }: LoadedWorkspace, format: ProblemFormat) {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const repository = { github: GITHUB_WORKSPACE, gitlab: CI_PROJECT_DIR, junit: CI_PROJECT_DIR, pretty: '', json: '' }[
    format
  ];
  const from = repository ? path.relative(repository, path.resolve(root)) : path.normalize(root);
  const folder = from.replaceAll('\\', '/').replace(/\/$/, '');
  return { folder: folder === '.' || folder === '' ? '' : `${folder}/`, written };
}

/** 1 when a problem stops the work, else 0. */
export function exitCodeOf(problems: readonly Problem[], strict: boolean): number {
  return hasErrors(problems, strict) ? exit.problems : exit.fine;
}
