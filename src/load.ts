// The first half of the flow: disk → log, workspace → ledger, with everything wrong on the way.
import { readWorkspace } from './disk/read.ts';
import type { Days } from './language/dates.ts';
import { assembleLedger } from './ledger/assemble.ts';
import type { Ledger } from './ledger/ledger.ts';
import { hideNames } from './ledger/mask.ts';
import { narrowWorkspace } from './ledger/narrow.ts';
import { hasErrors, type Problem, sortProblems } from './problem/problem.ts';
import { checkWorkspace, type Workspace } from './workspace/workspace.ts';

/** What a workspace is read for: `today` decides what lies in the future; `period` narrows the programme's own. Days are 'YYYY-MM-DD'. */
export interface ReadOptions {
  readonly today: string;
  readonly period?: Days | undefined;
}

/** A workspace that was read: everything wrong with it, what its problems are printed with, and the ledger unless there are errors. */
export interface LoadedWorkspace {
  readonly root: string;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  /** Hides names, phones and identity numbers in excerpts and messages. */
  readonly hide: (text: string) => string;
  readonly workspace?: Workspace;
  readonly ledger?: Ledger;
}

/** Reads and checks a workspace: all problems of all its files, and its ledger when none is an error. */
export async function loadWorkspace(root: string, { today, period }: ReadOptions): Promise<LoadedWorkspace> {
  const checked = checkWorkspace(await readWorkspace(root));
  const loaded = { root, texts: checked.sources, hide: hideNames(checked) };
  if (!checked.value) return { ...loaded, problems: sortProblems(checked.problems) };
  const workspace = period ? narrowWorkspace(checked.value, period) : checked.value;
  const assembled = assembleLedger(workspace, today);
  // Who is mentioned only in a line that could not be read is not unused.
  const broken = hasErrors(checked.problems);
  const found = assembled.problems.filter(({ code }) => !broken || code !== 'unused-person');
  const problems = sortProblems([...checked.problems, ...found]);
  const ledger = hasErrors(problems) ? undefined : assembled.value;
  return { ...loaded, problems, workspace, ...(ledger && { ledger }) };
}
