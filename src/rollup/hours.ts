// 服务时长: how long each helper served, by helper and in sum.
import { minutesOf } from '../log/hours.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { countOver } from './counts.ts';
import { type Directory, nameOfHelper } from './directory.ts';
import type { Breakdown, Figure } from './figure.ts';
import type { Tally } from './tally.ts';

/** The hours of a kind of entry, over the entries that say how long they took and who helped. */
export interface HoursFigures {
  /** In minutes, of everybody who helped: two helpers who visit for an hour serve for two. */
  readonly hours: Figure;
  /** By helper; those who are counted and not named are unlabelled. */
  readonly hoursByHelper: Breakdown;
}

/** Adds up the hours of entries. Figure names begin with `path` (`visits.hours`). */
export function countHours(path: string, tallies: readonly Tally[], directory: Directory): HoursFigures {
  const hours = countOver(`${path}.hours`, 'minute', tallies, (tally) => {
    const minutes = minutesOf(tally.entry);
    const serving = servingIn(tally);
    return minutes === undefined || serving === 0 ? undefined : minutes * serving;
  });
  const shares = tallies.flatMap((tally) => sharesOf(tally, directory));
  return { hours, hoursByHelper: splitEntries(`${path}.hoursByHelper`, hours, shares, directory.compareHelpers) };
}

function sharesOf(tally: Tally, directory: Directory): readonly Share[] {
  const minutes = minutesOf(tally.entry);
  if (minutes === undefined) return [];
  const rest = servingIn(tally) - tally.helpers.length;
  const named = tally.helpers.map((helper) => ({
    key: helper,
    label: nameOfHelper(directory, helper),
    amount: minutes,
  }));
  const unnamed = rest > 0 ? [{ key: unlabelled, label: unlabelled, amount: rest * minutes }] : [];
  return [...named, ...unnamed].map((share) => ({ ...share, tally }));
}

/** How many served: the helpers named, or the volunteers who took part, if they are more. */
function servingIn({ helpers, groups }: Tally): number {
  return Math.max(helpers.length, groups.find(({ group }) => group === 'volunteers')?.amount ?? 0);
}
