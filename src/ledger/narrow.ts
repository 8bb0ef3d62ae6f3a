// A workspace seen through a shorter period than its own: what `--period` asks for.
import type { Days } from '../language/dates.ts';
import { compareText } from '../language/order.ts';
import { nameOfDays } from '../language/terms.ts';
import type { Indicator } from '../workspace/indicators.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { countsIn } from './period.ts';

/**
 * The workspace with the given days as its period, also in its title and attachments. It keeps only the entries that count in them,
 * with pairings that began earlier and still held, and only what was measured by their end; of what was measured later
 * it keeps the ids, since templates may name it whatever the period.
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
  const indicators = workspace.indicators.flatMap((indicator) => measuredBy(indicator, days.to));
  const known = new Set(indicators.map(({ id }) => id));
  const unmeasured = workspace.indicators.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  return {
    ...workspace,
    programme: {
      ...programme,
      period: part,
      report: { ...report, title: renamed(report.title), ...(attachments && { attachments }) },
    },
    indicators,
    unmeasured,
    entries,
  };
}

/**
 * An indicator as it stood on a day: where it was measured later, its latest earlier value or, without one, nothing. An
 * indicator without a date stays.
 */
function measuredBy(indicator: Indicator, day: string): Indicator[] {
  const { date, earlier = [] } = indicator;
  if (date === undefined || date <= day) return [indicator];
  const before = earlier.filter((one) => one.date !== undefined && one.date <= day);
  const latest = before.toSorted((a, b) => compareText(b.date ?? '', a.date ?? ''))[0];
  if (latest === undefined) return [];
  return [{ ...indicator, ...latest, earlier: before.filter((one) => one !== latest) }];
}
