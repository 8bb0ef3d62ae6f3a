// Ledger to Rollup: every figure, breakdown and list of a ledger, as data without prose.
// Each property is made in the file of that name. The dotted path to a figure is its name.

import { compareIds, orderBy } from '../language/order.ts';
import { kindWords } from '../language/vocabulary.ts';
import type { PrintableLedger } from '../ledger/mask/mask-ledger.ts';
import { sortEntries } from '../ledger/order.ts';
import { fieldsOf, type KindDefinition } from '../log/definition.ts';
import { nameOfKind } from '../log/entry.ts';
import { kinds } from '../log/kinds/index.ts';
import { isMoney } from '../log/worth.ts';
import { type Cared, wordForKind } from '../workspace/cared.ts';
import type { Narrative } from '../workspace/narrative.ts';
import type { Outlook } from '../workspace/outlook.ts';
import type { Leader } from '../workspace/people.ts';
import type { Programme } from '../workspace/program.ts';
import { splitEntries } from './breakdowns.ts';
import { caredIn } from './called.ts';
import { type ChildrenFigures, countChildren, countHelpers, type HelpersFigures } from './children.ts';
import { type CareFileFigures, type CommitteeFigures, countCareFiles, countCommittees } from './committees.ts';
import { countEntries } from './counts.ts';
import { countPromises } from './coverage.ts';
import { type Directory, directoryOf } from './directory.ts';
import type { Breakdown, Figure } from './figure.ts';
import { countFunds, type FundsFigures, moneyOf } from './funds.ts';
import { countIndicators, type IndicatorFigures } from './indicators.ts';
import { type CountedKind, countKind, type KindFigures, splitByMonth } from './kind-figures.ts';
import { countKinds, type FiguresOfKinds } from './kinds.ts';
import { type PromiseAccount, withMissed } from './missed.ts';
import { beganIn, pairingsIn } from './pairings.ts';
import { countPerHead, type PerHeadFigures } from './per-head.ts';
import { countPeriod, type PeriodFigures } from './period.ts';
import { photosOf, type RollupPhoto } from './photos.ts';
import { type Registers, registersOf } from './registers/index.ts';
import { type Tally, tallyOf } from './tally.ts';

export type { AwardFigures } from './awards.ts';
export type { CareFileFigures, CommitteeGroup } from './committees.ts';
export type { ContactFigures } from './contacts.ts';
export type { EarlierFigures, IndicatorFigures } from './indicators.ts';
export type { KindFigures } from './kind-figures.ts';
export type { TimedFigures } from './kinds.ts';
export type { EntryLine } from './lines.ts';
export type { PromiseAccount } from './missed.ts';
export type { PairingFigures } from './pairings.ts';
export type { SuppliesFigures } from './supplies.ts';

/** The figures of a kind of the workspace's own. Their names begin with its name: 热线.count, 热线.时长, 热线.结果.转介. */
export interface OwnKindFigures extends KindFigures, PerHeadFigures {
  readonly definition: KindDefinition;
}

/** Everything that a report can say, counted: each kind that carelog brings along under its property, and the rest. */
export interface Rollup extends FiguresOfKinds {
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
  /** The kinds that the workspace defines, in the order of its kinds.yaml. */
  readonly ownKinds: readonly OwnKindFigures[];
  readonly funds: FundsFigures;
  readonly indicators: Readonly<Record<string, IndicatorFigures>>;
  /** The ids of indicators that templates may name, although nothing was measured by the end of the period. */
  readonly unmeasured: readonly string[];
  readonly photos: readonly RollupPhoto[];
  /** Whether a report on it is for internal use. */
  readonly isInternal: boolean;
  /** The names of all fields of the workspace's own, printed or not. */
  readonly fieldNames: readonly string[];
  /** 登记表 by name, ready to be printed as tables. */
  readonly registers: Registers;
}

/**
 * Rolls up a ledger. The order of its files and entries makes no difference. Nothing else makes a Rollup, and only a
 * Rollup becomes a report or a list of figures: so the ledger has to be fit for print here.
 */
export function rollUp(ledger: PrintableLedger): Rollup {
  const { programme, definitions } = ledger;
  const directory = directoryOf(ledger.people, caredIn(ledger), definitions.personFields);
  const period = countPeriod(ledger.period, ledger.asOf);
  // Sorted again after the ledger, because masking changes the texts that decide the order.
  const tallies = sortEntries(ledger.entries).map((entry) => tallyOf(entry, directory));
  const current = tallies.filter((tally) => tally.entry.kind !== 'pairing' || beganIn(tally, period));
  const byKind = new Map<string, Tally[]>();
  for (const tally of current) {
    const name = nameOfKind(tally.entry);
    const alike = byKind.get(name);
    if (alike) alike.push(tally);
    else byKind.set(name, [tally]);
  }
  const named = (name: string): readonly Tally[] => byKind.get(name) ?? [];
  const counted = (kind: CountedKind, name: string) => countKind(kind, named(name), directory, period.months);
  const children = countChildren(ledger.people.children, directory, period);
  const pairings = pairingsIn(tallies, directory, period);
  const ownKinds = definitions.kinds.map((definition): OwnKindFigures => {
    const { name } = definition;
    const kind = { ...counted({ path: name, ...definition }, name), definition };
    const money = moneyOf(kind);
    const isPaid = definition.funds === 'paid' && money !== undefined;
    return isPaid ? { ...kind, ...countPerHead(name, money.figure, named(name)) } : kind;
  });
  return {
    programme,
    cared: directory.cared,
    period,
    promises: withMissed(
      countPromises(programme.promises, { tallies, directory, period, ownKinds: definitions.kinds }),
      directory,
    ),
    narrative: ledger.narrative.toSorted((a, b) => compareIds(a.name, b.name)),
    outlook: ledger.outlook,
    leadingGroup: ledger.people.leadingGroup,
    committees: countCommittees(ledger.people.committees),
    files: countCareFiles(ledger.people.files, children.count),
    entries: countAll(current, period.months, directory),
    children,
    helpers: countHelpers(ledger.people.helpers),
    ...countKinds(named, (kind) => counted({ path: kinds[kind].property, fields: fieldsOf(kind, definitions) }, kind), {
      period,
      pairings,
      children: children.count,
      directory,
    }),
    ownKinds,
    funds: countFunds(ownKinds, {
      written: programme.funds,
      period: ledger.period,
      isElsewhere: named('supplies').some(({ entry }) => isMoney(entry)),
    }),
    indicators: countIndicators(ledger.indicators),
    unmeasured: ledger.unmeasured ?? [],
    photos: photosOf(current, directory),
    isInternal: ledger.isInternal === true,
    fieldNames: ledger.fieldNames ?? [],
    registers: registersOf({
      directory,
      period,
      people: ledger.people,
      tallies: current,
      pairings,
      mayList: ledger.hasRegisters !== false,
      ownKinds: definitions.kinds,
      fieldsOf: (kind) => fieldsOf(kind, definitions).filter(({ access }) => access === 'public'),
    }),
  };
}

function countAll(tallies: readonly Tally[], months: readonly string[], directory: Directory): Rollup['entries'] {
  const count = countEntries('entries.count', '条', tallies);
  const shares = tallies.map((tally) => {
    const key = nameOfKind(tally.entry);
    return { key, label: wordForKind(directory.cared, key), amount: 1, tally };
  });
  return {
    count,
    byMonth: splitByMonth('entries.byMonth', count, tallies, months),
    byKind: splitEntries('entries.byKind', count, shares, orderBy(Object.keys(kindWords))),
  };
}
