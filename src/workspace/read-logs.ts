// All files of log/, one after another.
import { isDay } from '../language/dates.ts';
import type { Entry } from '../log/entry.ts';
import { readLog } from '../log/read.ts';
import type { ReadableEntry } from '../log/salvage.ts';
import type { Problem } from '../problem/problem.ts';
import type { Period } from './program.ts';

// A name may have anything in it, a line break, too.
const logFile = /^log\/.*\.yaml$/s;

/** The entries of all logs, and what could be read of refused ones. Problems go to `problems`. */
export function readLogs(
  sources: ReadonlyMap<string, string>,
  problems: Problem[],
  period?: Period,
): { readonly entries: readonly Entry[]; readonly refused: readonly ReadableEntry[] } {
  const entries: Entry[] = [];
  const refused: ReadableEntry[] = [];
  for (const [file, text] of sources) {
    if (!logFile.test(file)) continue;
    const log = readLog({ file, text });
    // Not push(...log.problems): a damaged file can have more problems than a call may have arguments.
    for (const problem of log.problems) problems.push(period ? withYear(problem, period) : problem);
    for (const entry of log.value ?? []) entries.push(entry);
    for (const entry of log.refused) refused.push(entry);
  }
  return { entries, refused };
}

/** Suggests the full day for a date without year (9/2, 9月2日), if the period contains it only once. */
function withYear(problem: Problem, { from, to }: Period): Problem {
  if (problem.code !== 'date-style' || problem.values.suggestion !== undefined) return problem;
  const { values } = problem;
  const [, month = '', day = ''] = /^(\d{1,2})\s*[/.月-]\s*(\d{1,2})\s*[日号]?$/.exec(values.value) ?? [];
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])];
  const days = years
    .map((year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter((one) => isDay(one) && one >= from && one <= to);
  const [suggestion] = days;
  return suggestion === undefined || days.length > 1 ? problem : { ...problem, values: { ...values, suggestion } };
}
