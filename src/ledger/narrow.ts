// A workspace seen through a shorter period than its own: what `--period` asks for.
import type { Days } from '../language/dates.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { countsIn } from './period.ts';

/** The workspace with the given days as its period and only the entries that count in them, pairings that began earlier and still held among them. */
export function narrowWorkspace(workspace: Workspace, days: Days): Workspace {
  const period = { ...workspace.programme.period, ...days };
  const entries = workspace.entries.filter((entry) => countsIn(entry, days));
  return { ...workspace, programme: { ...workspace.programme, period }, entries };
}
