// The hours of an entry belong to its days: a camp ends on its last day, a night in the morning after it began.
import { daysBetween, formatDay } from '../language/dates.ts';
import type { Entry, OwnEntry } from './entry.ts';

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

/**
 * How many minutes an entry took: as written, else from its beginning to its end. Undefined where it says neither, and
 * for several days, of which nobody knows how long each of them was.
 */
export function minutesOf(entry: Entry): number | undefined {
  if ('minutes' in entry && entry.minutes !== undefined) return entry.minutes;
  if (entry.kind === 'own') return onlyMinutesOf(entry);
  if (!('starts' in entry) || entry.starts === undefined || entry.ends === undefined) return undefined;
  const between = minuteOfDay(entry.ends) - minuteOfDay(entry.starts);
  const { date } = entry;
  if (between > 0) return date.type === 'range' ? undefined : between;
  const isNight = date.type === 'range' ? daysBetween(date.from, date.to) === 1 : !endsTooEarly(entry);
  return isNight && between < 0 ? between + 24 * 60 : undefined;
}

/** The minutes of a kind of one's own, where only one of its fields has any. */
function onlyMinutesOf({ definition, own }: OwnEntry): number | undefined {
  const [field, ...others] = definition.fields.filter(({ type }) => type === 'minutes');
  const minutes = field && own[field.name];
  return others.length === 0 && typeof minutes === 'number' ? minutes : undefined;
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function runsBack(entry: Entry): entry is Entry & { readonly starts: string; readonly ends: string } {
  if (!('starts' in entry) || entry.starts === undefined || entry.ends === undefined) return false;
  return entry.ends < entry.starts;
}
