// The names of a kind of entry: those that every kind has, and those of single kinds.
import { isOwnLevel } from '../../language/levels.ts';
import { type Figure, silentIn } from '../../rollup/figure.ts';
import type {
  AwardFigures,
  ContactFigures,
  EntryLine,
  KindFigures,
  PairingFigures,
  Rollup,
  SuppliesFigures,
  TimedFigures,
} from '../../rollup/rollup.ts';
import type { Value } from '../run/value.ts';
import { directionWord, itemField, type LineInReport, lineField } from './line.ts';
import { breakdown, type Field, figure, flag, list, record, text, texts } from './shape.ts';
import { quotable, withoutEndMark } from './trimmed.ts';

/** A kind with the photos and narrative files from which its entries take their own. */
export type Row = { readonly kind: KindFigures } & Pick<Rollup, 'photos' | 'narrative'>;

/**
 * A list of lines, with the photos and narrative files from which each takes its own. Read once, though a kind of the
 * workspace's own stands under its name and among the others.
 */
function lines(get: (lines: KindFigures['lines']) => readonly EntryLine[]): Field<Row> {
  const field = list(
    ({ kind, ...rest }: Row): LineInReport[] => get(kind.lines).map((line) => ({ line, ...rest })),
    lineField,
  );
  const known = new WeakMap<readonly EntryLine[], Value>();
  const read = (row: Row): Value => {
    const shown = get(row.kind.lines);
    const value = known.get(shown) ?? field.read(row);
    known.set(shown, value);
    return value;
  };
  return { ...field, read, atNeed: true };
}

function of<K extends KindFigures>(get: (kind: K) => Figure | undefined): Field<Row> {
  return figure((row) => get(row.kind as K));
}

/** How many different children (or households) were reached. Unknown if an entry does not name all it reached. */
function known(different: Figure): Figure | undefined {
  return different.value > 0 && silentIn(different).length > 0 ? undefined : different;
}

/** What every kind of entry has. */
export const kindFields = {
  count: of((k) => k.count),
  turns: of((k) => k.turns),
  householdTurns: of((k) => k.householdTurns),
  children: of((k) => known(k.children)),
  households: of((k) => known(k.households)),
  helpers: of((k) => k.helpers),
  helperNoun: text<Row>((r) => r.kind.helperNoun),
  people: of((k) => k.people),
  byMonth: breakdown<Row>((r) => r.kind.byMonth),
  byClass: breakdown<Row>((r) => r.kind.byClass),
  byVillage: breakdown<Row>((r) => r.kind.byVillage),
  byHelper: breakdown<Row>((r) => r.kind.byHelper),
  byCategory: breakdown<Row>((r) => r.kind.byCategory),
  byGroup: breakdown<Row>((r) => r.kind.byGroup),
  list: lines((l) => l.list),
  featured: lines((l) => l.featured),
} satisfies Record<string, Field<Row>>;

/** What kinds have whose entries say how long they took. */
export const timedFields = {
  hours: of<TimedFigures>((k) => k.hours),
  hoursByHelper: breakdown<Row>((r) => (r.kind as TimedFigures).hoursByHelper),
};

/** What letters have besides. */
export const letterFields = {
  withKin: flag<Row>((row) => (row.kind as ContactFigures).withKin),
  parties: texts<Row>((row) => (row.kind as ContactFigures).parties),
};

/** What calls have besides. */
export const callFields = {
  ...letterFields,
  direction: text<Row>((row) => directionWord((row.kind as ContactFigures).direction)),
};

/** What pairings have besides. */
export const pairingFields = {
  pairs: of<PairingFigures>((k) => k.pairs),
  opened: of<PairingFigures>((k) => k.opened),
  ended: of<PairingFigures>((k) => k.ended),
  pairedChildren: of<PairingFigures>((k) => k.pairedChildren),
  pairedHelpers: of<PairingFigures>((k) => k.pairedHelpers),
  childrenPerHelper: of<PairingFigures>((k) => k.childrenPerHelper),
  share: of<PairingFigures>((k) => k.share),
};

type Honour = AwardFigures['honours'][number];

/** What awards have besides. */
export const awardFields = {
  quantity: of<AwardFigures>((k) => k.quantity),
  unit: text<Row>((row) => (row.kind as AwardFigures).quantity.unit),
  byLevel: breakdown<Row>((row) => (row.kind as AwardFigures).byLevel),
  honours: list<Row, Honour>(
    (row) => (row.kind as AwardFigures).honours,
    record<Honour>({
      honour: text((h) => quotable(h.honour)),
      level: text((h) => withoutEndMark(h.level)),
      own: flag((h) => h.level !== undefined && isOwnLevel(h.level)),
      quantity: figure((h) => h.quantity),
      unit: text((h) => h.quantity?.unit),
      honoured: figure((h) => h.honoured),
      honouredUnit: text((h) => h.honoured?.unit),
    }),
  ),
};

type Donation = SuppliesFigures['donations'][number];

/** What surveys have besides. */
export const surveyFields = {
  householdsByVillage: breakdown<Row>((row) => (row.kind as Rollup['surveys']).householdsByVillage),
};

/** What publicity has besides. */
export const publicityFields = { copies: of<Rollup['publicity']>((k) => k.copies) };

/** What supplies have besides. */
export const suppliesFields = {
  value: of<SuppliesFigures>((k) => k.value),
  items: list<Row, SuppliesFigures['items'][number]>((row) => (row.kind as SuppliesFigures).items, itemField),
  receivers: texts<Row>((row) => (row.kind as SuppliesFigures).receivers.map((one) => withoutEndMark(one) ?? one)),
  donors: texts<Row>((row) => (row.kind as SuppliesFigures).donors.map((donor) => withoutEndMark(donor) ?? donor)),
  donations: list<Row, Donation>(
    (row) => (row.kind as SuppliesFigures).donations,
    record<Donation>({
      donor: text((d) => withoutEndMark(d.donor)),
      value: figure((d) => d.value),
      items: list((d) => d.items, itemField),
    }),
  ),
};
