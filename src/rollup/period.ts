// The period of a report with its months and weeks.
import { addDays, daysBetween, monthsOf } from '../language/dates.ts';
import type { Period } from '../workspace/program.ts';
import type { Figure } from './figure.ts';

/** The period with every month it touches ('2024-09') and its number of weeks. */
export interface PeriodFigures extends Period {
  /** The day as of which all that depends on a day is told: the last of the period, or an earlier one (ledger/period.ts). */
  readonly asOf: string;
  readonly months: readonly string[];
  /** Weeks of seven days, counted from the first day; the last may be shorter. */
  readonly weeks: Figure;
}

/** Counts the months and weeks of a period, of which a report speaks as of a day. */
export function countPeriod(period: Period, asOf: string): PeriodFigures {
  const spans: string[] = [];
  for (let from = period.from; from <= period.to; from = addDays(from, 7)) {
    const left = daysBetween(from, period.to);
    spans.push(`${from}..${addDays(from, Math.min(6, left))}`);
  }
  return {
    ...period,
    asOf,
    months: monthsOf(period.from, period.to),
    weeks: { name: 'period.weeks', value: spans.length, unit: '周', evidence: { from: 'period', spans } },
  };
}
