// Entries, people and period to a ledger: every check runs, what counts is kept and put in order.
import type { Entry } from '../log/entry.ts';
import { type Checked, hasErrors, sortProblems } from '../problem/problem.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checks } from './checks/index.ts';
import { coverWith, secretsOfPeople } from './cover.ts';
import type { Ledger } from './ledger.ts';
import { countsIn } from './period.ts';

/** The ledger of a workspace's period, and all that checks/ finds. Entries stand in the order of their dates, and on one day in an order that depends on what they say, not on files. Void entries are neither checked nor counted. Without value when there are errors. */
export function assembleLedger(workspace: Workspace, today: string): Checked<Ledger> {
  const entries = workspace.entries.filter((entry) => entry.void === undefined).toSorted(compareOrigins);
  const hide = coverWith(secretsOfPeople(workspace.people), '*');
  const problems = sortProblems(checks.flatMap((check) => check({ workspace, entries, today, hide })));
  if (hasErrors(problems)) return { problems };
  const { programme, people, indicators, narrative } = workspace;
  const { period } = programme;
  return {
    value: {
      programme,
      period,
      people,
      indicators,
      narrative,
      entries: inOrder(entries.filter((entry) => countsIn(entry, period))),
    },
    problems,
  };
}

function inOrder(entries: readonly Entry[]): Entry[] {
  const keys = new Map(entries.map((entry) => [entry, orderOf(entry)]));
  return entries.toSorted((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '') || compareOrigins(a, b));
}

function orderOf({ origin: _origin, date, kind, ...said }: Entry): string {
  const rest = Object.entries(said).toSorted(([a], [b]) => compare(a, b));
  return `${date.from} ${date.to} ${kind} ${JSON.stringify(rest)}`;
}

function compareOrigins(a: Entry, b: Entry): number {
  return compare(a.origin.file, b.origin.file) || a.origin.line - b.origin.line;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
