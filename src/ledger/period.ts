// Which entries belong to a period, and as of which day a report on it speaks.
import type { Days } from '../language/dates.ts';
import type { Entry } from '../log/entry.ts';
import type { Programme } from '../workspace/program.ts';

type Dated = Pick<Entry, 'date'>;

/** The days of a period; `whole` is the programme's own period where they are only a part of it (`--period`). */
interface Part extends Days {
  readonly whole?: Days | undefined;
}

/**
 * Whether an entry belongs to a period: its first day lies in it. A month (`2024-09`) names no day, so the first of its
 * days that lie in the programme's own period decides: September belongs to a term that begins on 2 September. Nothing
 * else decides membership: counts, months, promises and outside-period all ask here, and so the reports on periods that
 * follow each other add up to the report on the whole.
 */
export function beginsIn({ date }: Dated, { from, to, whole = { from, to } }: Part): boolean {
  const reaches = date.type === 'month' && date.from < whole.from && date.to >= whole.from;
  const first = reaches ? whole.from : date.from;
  return from <= first && first <= to;
}

/**
 * Whether a ledger of a period keeps an entry: it belongs to it, or it is a pairing that began earlier and had not
 * ended before.
 */
export function countsIn(entry: Entry, period: Part): boolean {
  if (beginsIn(entry, period)) return true;
  const { from, to } = period;
  return entry.kind === 'pairing' && entry.date.from < from && (entry.until ?? to) >= from;
}

/**
 * The day as of which a report speaks: the earliest of the end of its period, its own date and today. Everything that
 * depends on a day is as of this one: ages, who is in care, pairings, what promises have fallen due. So a report on a
 * period that is over, dated after it, does not depend on today.
 */
export function asOfDay({ period, report }: Pick<Programme, 'period' | 'report'>, today: string): string {
  return [period.to, report.date, today].reduce((earliest, day) => (day < earliest ? day : earliest));
}

/**
 * Whether an entry is dated later than today. A range must have ended. A month may still be running: its log is kept
 * during it.
 */
export function isInFuture({ date }: Dated, today: string): boolean {
  return (date.type === 'range' ? date.to : date.from) > today;
}
