// Which entries count for a period.
import type { Days } from '../language/dates.ts';
import type { Entry } from '../log/entry.ts';

/**
 * Whether an entry counts for a period: one of its days lies inside (ranges and months may reach beyond), or it is a
 * pairing that began earlier and had not ended before.
 */
export function countsIn(entry: Entry, { from, to }: Days): boolean {
  if (entry.date.from > to) return false;
  const last = entry.kind === 'pairing' ? (entry.until ?? to) : entry.date.to;
  return last >= from || entry.date.to >= from;
}

/**
 * Whether an entry is dated later than today. A range must have ended. A month may still be running: its log is kept
 * during it.
 */
export function isInFuture({ date }: Pick<Entry, 'date'>, today: string): boolean {
  return (date.type === 'range' ? date.to : date.from) > today;
}
