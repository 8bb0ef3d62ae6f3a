// A workspace seen through a shorter period than its own: what `--period` asks for.
import { type Days, formatRange } from '../language/dates.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { countsIn } from './period.ts';

/** The workspace with the given days as its period, called by them in its title, too, and only the entries that count in them, pairings that began earlier and still held among them. */
export function narrowWorkspace(workspace: Workspace, days: Days): Workspace {
  const { programme } = workspace;
  const { period, report } = programme;
  if (days.from === period.from && days.to === period.to) return workspace;
  const name = formatRange(days.from, days.to);
  const title = report.title.replaceAll(period.name, name);
  const entries = workspace.entries.filter((entry) => countsIn(entry, days));
  return {
    ...workspace,
    programme: { ...programme, period: { ...period, ...days, name }, report: { ...report, title } },
    entries,
  };
}
