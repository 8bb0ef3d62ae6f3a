// Ledger to Rollup: every figure, breakdown and list of a ledger, as data without prose.
// Each property is made in the file of that name. The dotted path to a figure is its name.

import { compareIds, orderBy } from '../language/order.ts';
import { type KindName, kindWords } from '../language/vocabulary.ts';
import type { PrintableLedger } from '../ledger/mask/mask-ledger.ts';
import { sortEntries } from '../ledger/order.ts';
import type { KindDefinition } from '../log/definition.ts';
import { nameOfKind } from '../log/entry.ts';
import { type Cared, caredOf, wordForKind } from '../workspace/cared.ts';
import type { Narrative } from '../workspace/narrative.ts';
import type { Outlook } from '../workspace/outlook.ts';
import type { Leader } from '../workspace/people.ts';
import type { Programme } from '../workspace/program.ts';
import { type AwardFigures, countAwards } from './awards.ts';
import { splitEntries } from './breakdowns.ts';
import { type ChildrenFigures, countChildren, countHelpers, type HelpersFigures } from './children.ts';
import { type CareFileFigures, type CommitteeFigures, countCareFiles, countCommittees } from './committees.ts';
import { countEntries, countOver } from './counts.ts';
import { countPromises } from './coverage.ts';
import { type Directory, directoryOf } from './directory.ts';
import type { Breakdown, Figure } from './figure.ts';
import { countIndicators, type IndicatorFigures } from './indicators.ts';
import { countKind, type KindFigures, splitByMonth } from './kind-figures.ts';
import { type PromiseAccount, withMissed } from './missed.ts';
import { countOwnKind, type OwnKindFigures } from './own-kinds.ts';
import { beganIn, countPairings, type PairingFigures, pairingsIn } from './pairings.ts';
import { countPeriod, type PeriodFigures } from './period.ts';
import { photosOf, type RollupPhoto } from './photos.ts';
import { type RegisterName, registersOf } from './registers/index.ts';
import type { RegisterData } from './registers/register.ts';
import { countSupplies, type SuppliesFigures } from './supplies.ts';
import { countSurveys, type SurveyFigures } from './surveys.ts';
import { type Tally, tallyOf } from './tally.ts';

export type { AwardFigures } from './awards.ts';
export type { CareFileFigures, CommitteeGroup } from './committees.ts';
export type { EarlierFigures, IndicatorFigures } from './indicators.ts';
export type { KindFigures } from './kind-figures.ts';
export type { EntryLine } from './lines.ts';
export type { PromiseAccount } from './missed.ts';
export type { OwnKindFigures } from './own-kinds.ts';
export type { PairingFigures } from './pairings.ts';
export type { SuppliesFigures } from './supplies.ts';
export type { SurveyFigures } from './surveys.ts';

/** Everything that a report can say, counted. */
export interface Rollup {
  readonly programme: Programme;
  readonly cared: Cared;
  readonly period: PeriodFigures;
  readonly promises: readonly PromiseAccount[];
  readonly narrative: readonly Narrative[];
  readonly outlook: Outlook;
  readonly leadingGroup: readonly Leader[];
  readonly committees: CommitteeFigures;
  readonly files: readonly CareFileFigures[];
  /** All entries of the period, without pairings begun before it, although these may still hold. */
  readonly entries: { readonly count: Figure; readonly byMonth: Breakdown; readonly byKind: Breakdown };
  readonly children: ChildrenFigures;
  readonly helpers: HelpersFigures;
  readonly visits: KindFigures;
  readonly calls: KindFigures;
  readonly letters: KindFigures;
  readonly talks: KindFigures;
  readonly pairings: PairingFigures;
  readonly supplies: SuppliesFigures;
  readonly activities: KindFigures;
  readonly meetings: KindFigures;
  readonly trainings: KindFigures;
  readonly checkups: KindFigures;
  readonly surveys: SurveyFigures;
  readonly publicity: KindFigures & { readonly copies: Figure };
  readonly awards: AwardFigures;
  readonly rules: KindFigures;
  /** The kinds that the workspace defines, in the order of its kinds.yaml. */
  readonly ownKinds: readonly OwnKindFigures[];
  readonly indicators: Readonly<Record<string, IndicatorFigures>>;
  /** The ids of indicators that templates may name, although nothing was measured by the end of the period. */
  readonly unmeasured: readonly string[];
  readonly photos: readonly RollupPhoto[];
  /** 登记表 by name, ready to be printed as tables. */
  readonly registers: Readonly<Record<RegisterName, RegisterData>>;
}

/** The property of each kind. The names of its figures begin with it. */
export const propertyOf = {
  visit: 'visits',
  call: 'calls',
  letter: 'letters',
  talk: 'talks',
  pairing: 'pairings',
  supplies: 'supplies',
  activity: 'activities',
  meeting: 'meetings',
  training: 'trainings',
  checkup: 'checkups',
  survey: 'surveys',
  publicity: 'publicity',
  award: 'awards',
  rule: 'rules',
} as const satisfies Record<KindName, keyof Rollup>;

/**
 * Rolls up a ledger. The order of its files and entries makes no difference. Nothing else makes a Rollup, and only a
 * Rollup becomes a report or a list of figures: so the ledger has to be fit for print here.
 */
export function rollUp(ledger: PrintableLedger): Rollup {
  const { programme } = ledger;
  const directory = directoryOf(ledger.people, caredOf(programme.cared, programme.organisation.nature));
  const period = countPeriod(ledger.period, ledger.asOf);
  // Sorted again after the ledger, because masking changes the texts that decide the order.
  const tallies = sortEntries(ledger.entries).map((entry) => tallyOf(entry, directory));
  const current = tallies.filter((tally) => tally.entry.kind !== 'pairing' || beganIn(tally, period));
  const ofKind = (kind: KindName) => current.filter(({ entry }) => entry.kind === kind);
  const ofOwn = ({ name }: KindDefinition) => current.filter(({ entry }) => nameOfKind(entry) === name);
  const counted = (kind: KindName) => countKind(propertyOf[kind], ofKind(kind), directory, period.months);
  const children = countChildren(ledger.people.children, directory, period);
  const pairings = pairingsIn(tallies, directory, period);
  return {
    programme,
    cared: directory.cared,
    period,
    promises: withMissed(countPromises(programme.promises, { tallies, directory, period }), directory),
    narrative: ledger.narrative.toSorted((a, b) => compareIds(a.name, b.name)),
    outlook: ledger.outlook,
    leadingGroup: ledger.people.leadingGroup,
    committees: countCommittees(ledger.people.committees),
    files: countCareFiles(ledger.people.files, children.count),
    entries: countAll(current, period.months, directory),
    children,
    helpers: countHelpers(ledger.people.helpers),
    visits: counted('visit'),
    calls: counted('call'),
    letters: counted('letter'),
    talks: counted('talk'),
    pairings: countPairings(counted('pairing'), pairings, period, children.count),
    supplies: countSupplies(counted('supplies'), ofKind('supplies')),
    activities: counted('activity'),
    meetings: counted('meeting'),
    trainings: counted('training'),
    checkups: counted('checkup'),
    surveys: countSurveys(counted('survey'), ofKind('survey')),
    publicity: { ...counted('publicity'), copies: countCopies(ofKind('publicity')) },
    awards: countAwards(counted('award'), ofKind('award')),
    rules: counted('rule'),
    ownKinds: ledger.definitions.kinds.map((definition) =>
      countOwnKind(definition, ofOwn(definition), directory, period.months),
    ),
    indicators: countIndicators(ledger.indicators),
    unmeasured: ledger.unmeasured ?? [],
    photos: photosOf(current, directory),
    registers: registersOf({ directory, period, people: ledger.people, tallies: current, pairings }),
  };
}

function countAll(tallies: readonly Tally[], months: readonly string[], directory: Directory): Rollup['entries'] {
  const count = countEntries('entries.count', '条', tallies);
  const shares = tallies.map(({ id, entry }) => ({
    key: nameOfKind(entry),
    label: wordForKind(directory.cared, nameOfKind(entry)),
    amount: 1,
    entry: id,
  }));
  return {
    count,
    byMonth: splitByMonth('entries.byMonth', count, tallies, months),
    byKind: splitEntries('entries.byKind', count, shares, orderBy(Object.keys(kindWords))),
  };
}

function countCopies(tallies: readonly Tally[]): Figure {
  return countOver('publicity.copies', '份', tallies, ({ entry }) =>
    entry.kind === 'publicity' ? entry.copies : undefined,
  );
}
