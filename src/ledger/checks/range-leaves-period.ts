// Ranges of days that end long after the period: a year was mistyped. One that merely runs over its end is sound.
import { addDays, daysBetween } from '../../language/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { countsIn, isInFuture } from '../period.ts';
import type { Check } from './context.ts';
import { datesOf } from './outside-period.ts';

/** A season: a holiday that follows the period, with its programme. */
const season = 92;

/**
 * range-leaves-period for each range that ends more than a season after the period, or that is a year long and ends
 * after it. Those that are not over yet are told as being in the future.
 */
export const rangeLeavesPeriod: Check = ({ entries, workspace, today }) => {
  const { period } = workspace.programme;
  const { from, to } = period.whole ?? period;
  if (to < from) return [];
  return entries.flatMap((entry): Problem[] => {
    const { date, origin } = entry;
    if (date.type !== 'range' || isInFuture(entry, today) || !countsIn(entry, period)) return [];
    const isYear = date.to > to && daysBetween(date.from, date.to) >= 364;
    if (!isYear && date.to <= addDays(to, season)) return [];
    const place = placeAt(origin.tree, ['date']);
    return [{ code: 'range-leaves-period', place, values: { value: datesOf(date), to } }];
  });
};
