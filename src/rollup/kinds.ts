// The figures of the kinds that carelog brings along: those of every kind, and what single kinds count beyond them.
import type { KindName } from '../language/vocabulary.ts';
import { kindNames, kinds, type PropertyOf } from '../log/kinds/index.ts';
import { countAwards } from './awards.ts';
import { countContacts } from './contacts.ts';
import { countOver } from './counts.ts';
import type { Directory } from './directory.ts';
import type { Figure } from './figure.ts';
import { countHours, type HoursFigures } from './hours.ts';
import type { KindFigures } from './kind-figures.ts';
import { countPairings, type PairingTally } from './pairings.ts';
import type { PeriodFigures } from './period.ts';
import { countSupplies } from './supplies.ts';
import { countSurveys } from './surveys.ts';
import type { Tally } from './tally.ts';

/** What kinds are counted from besides their entries: pairings also hold that began before the period. */
interface Around {
  readonly period: PeriodFigures;
  readonly pairings: readonly PairingTally[];
  /** The children in care. */
  readonly children: Figure;
  readonly directory: Directory;
}

/** The figures of a kind whose entries say how long they took. */
export type TimedFigures = KindFigures & HoursFigures;

function timed<K extends KindName>(kind: K) {
  return (figures: KindFigures, tallies: readonly Tally[], { directory }: Around): TimedFigures => ({
    ...figures,
    ...countHours(kinds[kind].property, tallies, directory),
  });
}

const beyond = {
  visit: timed('visit'),
  call: (figures: KindFigures, tallies: readonly Tally[], { directory }: Around) => ({
    ...countContacts(figures, tallies),
    ...countHours('calls', tallies, directory),
  }),
  letter: countContacts,
  pairing: (figures: KindFigures, _: readonly Tally[], { pairings, period, children }: Around) =>
    countPairings(figures, pairings, period, children),
  supplies: countSupplies,
  survey: countSurveys,
  publicity: (figures: KindFigures, tallies: readonly Tally[]) => ({ ...figures, copies: countCopies(tallies) }),
  award: countAwards,
  activity: timed('activity'),
  meeting: timed('meeting'),
  training: timed('training'),
} satisfies Partial<Record<KindName, (figures: KindFigures, tallies: readonly Tally[], around: Around) => KindFigures>>;

type FiguresOf<K extends KindName> = K extends keyof typeof beyond ? ReturnType<(typeof beyond)[K]> : KindFigures;

/** The figures of each kind under its property. */
export type FiguresOfKinds = { readonly [K in KindName as PropertyOf<K>]: FiguresOf<K> };

/** Counts each kind by `count`, which gives what every kind has, and adds what it alone has. */
export function countKinds(
  talliesOf: (kind: KindName) => readonly Tally[],
  count: (kind: KindName) => KindFigures,
  around: Around,
): FiguresOfKinds {
  const more: Partial<Record<KindName, (...of: Parameters<typeof beyond.pairing>) => KindFigures>> = beyond;
  const counted = kindNames.map((kind) => {
    const figures = count(kind);
    return [kinds[kind].property, more[kind]?.(figures, talliesOf(kind), around) ?? figures];
  });
  return Object.fromEntries(counted) as FiguresOfKinds;
}

function countCopies(tallies: readonly Tally[]): Figure {
  return countOver('publicity.copies', '份', tallies, ({ entry }) =>
    entry.kind === 'publicity' ? entry.copies : undefined,
  );
}
