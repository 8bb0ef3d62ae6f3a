// All files of log/, one after another.
import { type Definitions, noDefinitions } from '../log/definition.ts';
import type { Entry } from '../log/entry.ts';
import { readLog } from '../log/read.ts';
import type { ReadableEntry } from '../log/salvage.ts';
import { daysMeant } from '../log/when.ts';
import type { Problem } from '../problem/problem.ts';
import type { Period } from './program.ts';

const kindsAndKeys: ReadonlySet<Problem['code']> = new Set(['unknown-kind', 'unknown-key']);

/** Whether a problem is about a kind or key that a kinds.yaml may define which could not be read. */
export function mayBeDefined({ code }: Problem): boolean {
  return kindsAndKeys.has(code);
}

// A name may have anything in it, a line break, too.
const logFile = /^log\/.*\.yaml$/s;

/**
 * The entries of all logs, and what could be read of refused ones. Problems go to `problems`. Where the kinds that the
 * workspace defines could not be read (null), nothing is said of kinds and keys that it may define.
 */
export function readLogs(
  sources: ReadonlyMap<string, string>,
  problems: Problem[],
  definitions: Definitions | null,
  period?: Period,
): { readonly entries: readonly Entry[]; readonly refused: readonly ReadableEntry[] } {
  const entries: Entry[] = [];
  const refused: ReadableEntry[] = [];
  for (const [file, text] of sources) {
    if (!logFile.test(file)) continue;
    const log = readLog({ file, text }, definitions ?? noDefinitions);
    // Not push(...log.problems): a damaged file can have more problems than a call may have arguments.
    for (const problem of log.problems) {
      if (definitions === null && mayBeDefined(problem)) continue;
      problems.push(period ? withYear(problem, period) : problem);
    }
    for (const entry of log.value ?? []) entries.push(entry);
    for (const entry of log.refused) refused.push(entry);
  }
  return { entries, refused };
}

/** Suggests the full days for a date without its year or century (9/2, 9月2日至3日, 24-9-2) that the period has once. */
function withYear(problem: Problem, { from, to }: Period): Problem {
  if (problem.code !== 'date-style' || problem.values.suggestion !== undefined) return problem;
  const { values } = problem;
  const forms = [from, to].map((day) => `${day.slice(0, 4)}年${values.value}`).concat(`20${values.value}`);
  const isInPeriod = (days: string) => days.slice(0, 10) >= from && days.slice(-10) <= to;
  const [suggestion, ...others] = new Set(forms.map(daysMeant).filter((days) => days !== null && isInPeriod(days)));
  return !suggestion || others.length > 0 ? problem : { ...problem, values: { ...values, suggestion } };
}
