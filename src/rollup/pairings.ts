// Pairings, counted as pairs of one helper and one child.
import type { EntryOf } from '../log/entry.ts';
import type { Period } from '../workspace/program.ts';
import { countDistinct, countOver, deriveFrom } from './counts.ts';
import { percentOf, quotientOf } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Pairings, counted as pairs of one helper and one child (对). The figures of KindFigures count the pairings begun in the period. */
export interface PairingFigures extends KindFigures {
  /** Pairs that hold on the last day of the period, whenever they began. */
  readonly pairs: Figure;
  /** Pairings begun in the period: a pair that parts and comes together again counts twice, so that those held before, plus opened, less ended, are those that hold. */
  readonly opened: Figure;
  /** Pairings ended in the period; one that ends with its last day still holds on it. */
  readonly ended: Figure;
  /** Distinct children, and helpers, of the pairs that hold on the last day. */
  readonly pairedChildren: Figure;
  readonly pairedHelpers: Figure;
  /** Children per helper on the last day, an exact ratio. Absent when there is no helper. */
  readonly childrenPerHelper?: Figure;
  /** Paired children as percent of all children of the list; absent when there are none. */
  readonly share?: Figure;
}

/** A pairing with what it counts for. */
export interface PairingTally extends Tally {
  readonly entry: EntryOf<'pairing'>;
}

/** The pairings among tallies that hold on some day of the period. */
export function pairingsIn(tallies: readonly Tally[], period: Period): readonly PairingTally[] {
  return tallies.filter(
    (tally): tally is PairingTally =>
      tally.entry.kind === 'pairing' &&
      tally.entry.date.from <= period.to &&
      (tally.entry.until === undefined || tally.entry.until >= period.from),
  );
}

/** Whether a pairing began in the period rather than before it. */
export function beganIn({ entry }: Tally, period: Period): boolean {
  return entry.date.from >= period.from && entry.date.from <= period.to;
}

/** Whether a pairing still holds on a day. `until` is the last day it holds. */
export function holdsOn({ entry }: PairingTally, day: string): boolean {
  return entry.date.from <= day && (entry.until === undefined || entry.until >= day);
}

/** Counts the pairs of the pairings of a period beside what was counted for them as entries. */
export function countPairings(
  figures: KindFigures,
  pairings: readonly PairingTally[],
  period: Period,
  childrenOfList: Figure,
): PairingFigures {
  const standing = pairings.filter((pairing) => holdsOn(pairing, period.to));
  const opened = pairings.filter((pairing) => beganIn(pairing, period));
  const ended = pairings.filter(
    ({ entry: { until } }) => until !== undefined && until >= period.from && until <= period.to,
  );
  const children = countDistinct('pairings.pairedChildren', '人', standing, (tally) => tally.children);
  const helpers = countDistinct('pairings.pairedHelpers', '人', standing, (tally) => tally.helpers);
  const perHelper = deriveFrom(
    [children, helpers],
    'ratio',
    'pairings.childrenPerHelper',
    '人',
    quotientOf(children.value, helpers.value),
  );
  const share = deriveFrom(
    [children, childrenOfList],
    'ratio',
    'pairings.share',
    'percent',
    percentOf(children.value, childrenOfList.value),
  );
  return {
    ...figures,
    pairs: countDistinct('pairings.pairs', '对', standing, pairsOf),
    opened: countOver('pairings.opened', '对', opened, (tally) => pairsOf(tally).length),
    ended: countOver('pairings.ended', '对', ended, (tally) => pairsOf(tally).length),
    pairedChildren: children,
    pairedHelpers: helpers,
    ...(perHelper && { childrenPerHelper: perHelper }),
    ...(share && { share }),
  };
}

// Every helper with every child, written h01+c01.
function pairsOf({ helpers, children }: Tally): readonly string[] {
  return helpers.flatMap((helper) => children.map((child) => `${helper}+${child}`));
}
