// A report that speaks as of an earlier day than the last of its period says so once.
import { addDays } from '../../language/dates.ts';
import { namedFiles } from '../../language/named-files.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { follow } from '../../source/tree/tree.ts';
import { parseYaml } from '../../source/tree/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { asOfDay, countsIn } from '../period.ts';
import type { Check } from './context.ts';

/**
 * report-before-end where the report is dated before the period ends, by itself or as of a day that has come;
 * period-not-over where today is earlier than both; report-in-future where it is dated after today, the period being
 * over. A part of the period that was asked for has no place in a file.
 */
export const periodNotOver: Check = ({ entries, workspace, today }) => {
  const { period, report } = workspace.programme;
  const { from, to } = period;
  const asOf = asOfDay(workspace.programme, today);
  if (to < from) return [];
  if (asOf === report.date && asOf < to) {
    const count = entries.filter((entry) => entry.date.from > asOf && countsIn(entry, period)).length;
    const place = placeInProgramme(workspace, ['report', 'date']);
    return [{ code: 'report-before-end', place, values: { value: asOf, to, count } }];
  }
  const place = period.whole ? null : placeInProgramme(workspace, ['period', 'to']);
  const notOver: Problem = { code: 'period-not-over', place, values: { to, limit: asOf } };
  return [...(asOf === to ? [] : [notOver]), ...datedInFuture(workspace, today)];
};

/** While a period runs, its report is dated after it; but not by months. */
function datedInFuture(workspace: Workspace, today: string): Problem[] {
  const { period, report } = workspace.programme;
  const { to } = period.whole ?? period;
  if (report.date <= today || (to > today && report.date <= addDays(to, 92))) return [];
  const place = placeInProgramme(workspace, ['report', 'date']);
  return [{ code: 'report-in-future', place, values: { value: report.date, limit: today } }];
}

/** Where program.yaml says something, or else its head. */
export function placeInProgramme({ sources }: Workspace, path: readonly string[]): Place {
  const file = namedFiles.programme;
  const { value: tree } = parseYaml({ file, text: sources.get(file) ?? '' });
  return tree ? follow(tree, path).place : { file, line: 1, column: 1, length: 0 };
}
