// Entries, people and period to a ledger: every check runs, what counts is kept and put in order.
import { compareText } from '../language/order.ts';
import type { Entry } from '../log/entry.ts';
import { type Checked, hasErrors, sortProblems } from '../problem/problem.ts';
import type { Level } from '../workspace/program.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checks } from './checks/index.ts';
import { onlyHandedOut } from './handed-out.ts';
import type { Ledger } from './ledger.ts';
import { textMask } from './mask/mask-text.ts';
import { secretsOfPeople } from './mask/secrets.ts';
import { measuredBy } from './measured.ts';
import { sortEntries } from './order.ts';
import { asOfDay, countsIn } from './period.ts';

/**
 * The ledger of a workspace's period, and all that checks/ finds. Entries stand in the order of their dates; on one
 * day, in an order that depends on what they say, not on files. Void entries are neither checked nor counted. `mask`
 * masks names in what problems quote; `level` is how the report is to print names, as its reader asked. Where there are
 * errors, there is no ledger.
 */
export function assembleLedger(
  workspace: Workspace,
  today: string,
  mask = textMask(secretsOfPeople(workspace.people), '*'),
  level?: Level,
): Checked<Ledger> {
  const entries = workspace.entries.filter((entry) => entry.void === undefined).toSorted(compareOrigins);
  const readable = [...entries, ...workspace.refused];
  const problems = sortProblems(checks.flatMap((check) => check({ workspace, entries, readable, today, mask, level })));
  if (hasErrors(problems)) return { problems };
  const { programme, people, outlook, narrative, definitions } = workspace;
  const { period } = programme;
  const asOf = asOfDay(programme, today);
  return {
    value: {
      programme,
      period,
      asOf,
      people,
      ...measuredBy(workspace, asOf),
      outlook,
      narrative,
      definitions,
      entries: sortEntries(entries.filter((entry) => countsIn(entry, period)).flatMap(onlyHandedOut)),
    },
    problems,
  };
}

function compareOrigins(a: Entry, b: Entry): number {
  return (
    compareText(a.origin.file, b.origin.file) ||
    a.origin.line - b.origin.line ||
    a.origin.tree.place.column - b.origin.tree.place.column
  );
}
