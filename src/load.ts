// The first half of the flow: disk → log, workspace → ledger, with everything wrong on the way.
import { readPeople, readWorkspace } from './disk/read.ts';
import type { Days } from './language/dates.ts';
import { assembleLedger } from './ledger/assemble.ts';
import { unusedPerson } from './ledger/checks/unused-person.ts';
import type { Ledger } from './ledger/ledger.ts';
import { hideNames } from './ledger/mask.ts';
import { narrowWorkspace } from './ledger/narrow.ts';
import { EnvironmentError, hidden } from './problem/failure.ts';
import { hasErrors, type Problem, sortProblems } from './problem/problem.ts';
import { decode } from './source/decode.ts';
import type { WorkspaceFiles } from './workspace/files.ts';
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
  const checked = checkWorkspace(await readHidden(root));
  const hide = hideNames(checked);
  const loaded = { root, texts: checked.sources, hide };
  if (!checked.value) return { ...loaded, problems: sortProblems(checked.problems) };
  const workspace = period ? narrowWorkspace(checked.value, period) : checked.value;
  const assembled = assembleLedger(workspace, today, hide);
  const found = assembled.problems.filter(({ code }) => code !== 'unused-person');
  // Who is mentioned only in a line that could not be read is not unused, nor who is only on days outside a narrower period.
  const unused = hasErrors(checked.problems) ? [] : unusedPerson(checked.value);
  const problems = sortProblems([...checked.problems, ...found, ...unused]);
  const ledger = hasErrors(problems) ? undefined : assembled.value;
  return { ...loaded, problems, workspace, ...(ledger && { ledger }) };
}

/** The files of a workspace. What cannot be read is told without the names of people.yaml, as far as that can be read: photos are called after children. */
async function readHidden(root: string): Promise<WorkspaceFiles> {
  try {
    return await readWorkspace(root);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const bytes = await readPeople(root).catch(() => new Uint8Array());
    const people = decode('people.yaml', bytes).value?.text ?? '';
    throw hidden(error, hideNames({ sources: new Map([['people.yaml', people]]) }));
  }
}
