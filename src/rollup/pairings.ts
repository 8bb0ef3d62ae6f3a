// Pairings, counted as pairs of one helper and one child.
import { beginsIn } from '../ledger/period.ts';
import type { EntryOf } from '../log/entry.ts';
import type { Period } from '../workspace/program.ts';
import { countDistinct, countOver, deriveFrom } from './counts.ts';
import { percentOf, quotientOf } from './decimal.ts';
import type { Directory } from './directory.ts';
import type { Figure } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { PeriodFigures } from './period.ts';
import type { Tally } from './tally.ts';

/**
 * Pairings, counted as pairs of one helper and one child (对). The figures of KindFigures count only pairings begun in
 * the period.
 */
export interface PairingFigures extends KindFigures {
  /** Pairs that hold on the day of the report (PeriodFigures.asOf, below: the day), whenever they began. */
  readonly pairs: Figure;
  /**
   * Pairings begun in the period, by the day. A pair that ends and begins again counts twice, so that pairs before the period +
   * opened − ended = pairs after it.
   */
  readonly opened: Figure;
  /**
   * Pairings ended in the period, also because the child left. One whose last day is the day of the report still holds
   * on it, and is none of them.
   */
  readonly ended: Figure;
  /** Different children (below: helpers) of the pairs that hold on the day. */
  readonly pairedChildren: Figure;
  readonly pairedHelpers: Figure;
  /** Children per helper on the day, exact. Absent if there is no helper. */
  readonly childrenPerHelper?: Figure;
  /** Paired children in percent of all children in care; absent if there are none. */
  readonly share?: Figure;
}

/** A pairing with its tally. `children` are only those for whom it holds on some day of the period. */
export interface PairingTally extends Tally {
  readonly entry: EntryOf<'pairing'>;
  /**
   * The last day of the pairing by child: the day it ends, or the day the child leaves if that is earlier. No entry
   * while it goes on.
   */
  readonly lastDays: ReadonlyMap<string, string>;
}

/**
 * The pairings that hold on some day of the period, each with the children for whom they do. Children who are not in
 * the list count too.
 */
export function pairingsIn(
  tallies: readonly Tally[],
  { children }: Directory,
  period: Period,
): readonly PairingTally[] {
  return tallies.flatMap((tally): PairingTally[] => {
    const { entry } = tally;
    if (entry.kind !== 'pairing') return [];
    const lastDays = new Map(
      tally.children.flatMap((child) => {
        const last = earlierOf(entry.until, children.get(child)?.left);
        return last === undefined ? [] : [[child, last]];
      }),
    );
    return withChildren([{ ...tally, entry, lastDays }], (_, child) => {
      const firsts = [period.from, entry.date.from, children.get(child)?.joined ?? period.from];
      const lasts = [period.to, lastDays.get(child) ?? period.to];
      return firsts.every((first) => lasts.every((last) => first <= last));
    });
  });
}

function earlierOf(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined && b < a ? b : (a ?? b);
}

/** The pairings that hold on a day of the period, each with the children for whom it does. */
export function pairingsOn(pairings: readonly PairingTally[], day: string): readonly PairingTally[] {
  return withChildren(
    pairings,
    ({ entry, lastDays }, child) => entry.date.from <= day && day <= (lastDays.get(child) ?? day),
  );
}

/** Keeps the children that pass the test, and drops pairings without any. */
function withChildren(
  pairings: readonly PairingTally[],
  isAskedFor: (pairing: PairingTally, child: string) => boolean,
): PairingTally[] {
  return pairings.flatMap((pairing) => {
    const children = pairing.children.filter((child) => isAskedFor(pairing, child));
    return children.length === 0 ? [] : [{ ...pairing, children }];
  });
}

/** Whether a pairing began in the period rather than before it: by its first day, as ledger/period.ts has it. */
export function beganIn({ entry }: Tally, period: Period): boolean {
  return beginsIn(entry, period);
}

/** Adds the pairs to the figures counted for the entries. */
export function countPairings(
  figures: KindFigures,
  pairings: readonly PairingTally[],
  period: PeriodFigures,
  childrenOfList: Figure,
): PairingFigures {
  const holding = pairingsOn(pairings, period.asOf);
  const opened = pairings.filter((pairing) => beganIn(pairing, period) && pairing.entry.date.from <= period.asOf);
  const ended = withChildren(pairings, ({ lastDays }, child) => {
    const last = lastDays.get(child);
    return last !== undefined && last < period.asOf;
  });
  const children = countDistinct('pairings.pairedChildren', '人', holding, (tally) => tally.children);
  const helpers = countDistinct('pairings.pairedHelpers', '人', holding, (tally) => tally.helpers);
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
    pairs: countDistinct('pairings.pairs', '对', holding, pairsOf),
    opened: countOver('pairings.opened', '对', opened, (tally) => pairsOf(tally).length),
    ended: countOver('pairings.ended', '对', ended, (tally) => pairsOf(tally).length),
    pairedChildren: children,
    pairedHelpers: helpers,
    ...(perHelper && { childrenPerHelper: perHelper }),
    ...(share && { share }),
  };
}

// Every helper with every child, as h01+c01.
function pairsOf({ helpers, children }: Tally): readonly string[] {
  return helpers.flatMap((helper) => children.map((child) => `${helper}+${child}`));
}
