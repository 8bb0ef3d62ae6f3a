// A workspace seen through a shorter period than its own: what `--period` asks for.
import type { Days } from '../language/dates.ts';
import { nameOfDays } from '../language/terms.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { measuredBy } from './measured.ts';
import { countsIn } from './period.ts';

/**
 * The workspace with the given days as its period, also in its title and attachments. It keeps only the entries that
 * count in them, with pairings that began earlier and still held, and only what was measured by their end (measured.ts).
 */
export function narrowWorkspace(workspace: Workspace, days: Days): Workspace {
  const { programme } = workspace;
  const { period, report } = programme;
  if (days.from === period.from && days.to === period.to) return workspace;
  const name = nameOfDays(days);
  const renamed = (text: string) => text.replaceAll(period.name, name);
  const attachments = report.attachments?.map(renamed);
  const part = { ...period, ...days, name, whole: { from: period.from, to: period.to } };
  // What belongs to no part of the programme's period is kept: it is told, as without `--period`.
  const entries = workspace.entries.filter((entry) => countsIn(entry, part) || !countsIn(entry, period));
  return {
    ...workspace,
    ...measuredBy(workspace, days.to),
    programme: {
      ...programme,
      period: part,
      report: { ...report, title: renamed(report.title), ...(attachments && { attachments }) },
    },
    entries,
  };
}
