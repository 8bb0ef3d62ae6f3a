// The hours of an entry belong to its days: a camp ends on its last day, a night in the morning after it began.
import { daysBetween, formatDay } from '../language/dates.ts';
import type { Entry } from './entry.ts';

/** When a night may begin and when it is over: an evening's work, a night in hospital, the watch in a dormitory. */
const night = { from: '17:00', to: '12:00' } as const;

/**
 * The words for the day on which the hours of an entry end, where this is not the day on which they begin: 次日, 11月12日.
 * Nothing for hours that end on their own day, that are not both written, or that cannot be (endsTooEarly).
 */
export function wordOfEnd(entry: Entry): string | undefined {
  if (!runsBack(entry) || endsTooEarly(entry)) return undefined;
  const { date } = entry;
  return date.type === 'range' && daysBetween(date.from, date.to) > 1 ? formatDay(date.to, { year: false }) : '次日';
}

/** Whether hours end before they begin: on one day, and not in the morning after a night. */
export function endsTooEarly(entry: Entry): boolean {
  if (!runsBack(entry) || entry.date.type === 'range') return false;
  return entry.starts < night.from || entry.ends > night.to;
}

function runsBack(entry: Entry): entry is Entry & { readonly starts: string; readonly ends: string } {
  if (!('starts' in entry) || entry.starts === undefined || entry.ends === undefined) return false;
  return entry.ends < entry.starts;
}
