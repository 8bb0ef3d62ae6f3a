// The names of kinds of entry, each under its property or its own name, and of all that the workspace defines as a list.
import type { KindName } from '../../language/vocabulary.ts';
import { wordOf } from '../../language/words.ts';
import { kindNames, kinds } from '../../log/kinds/index.ts';
import { whatCountedBy } from '../../rollup/field-labels.ts';
import { moneyOf } from '../../rollup/funds.ts';
import type { KindFigures, OwnKindFigures, Rollup } from '../../rollup/rollup.ts';
import {
  awardFields,
  callFields,
  kindFields,
  letterFields,
  pairingFields,
  publicityFields,
  type Row,
  suppliesFields,
  surveyFields,
  timedFields,
} from './kind.ts';
import { breakdown, type Field, figure, figureInParts, flag, inside, list, map, record, text } from './shape.ts';

/** What single kinds have besides. */
const more: Readonly<Partial<Record<KindName, Readonly<Record<string, Field<Row>>>>>> = {
  visit: timedFields,
  call: { ...callFields, ...timedFields },
  letter: letterFields,
  pairing: pairingFields,
  supplies: suppliesFields,
  survey: surveyFields,
  publicity: publicityFields,
  award: awardFields,
  activity: timedFields,
  meeting: timedFields,
  training: timedFields,
};

/** Each kind that carelog brings along under its property: visits.count, visits.方式.电话. */
export function shippedKindFields(rollup: Rollup): Readonly<Record<string, Field<Rollup>>> {
  const fields = kindNames.map((kind) => {
    const { property } = kinds[kind];
    return [property, kindField((r) => r[property], rollup[property], more[kind])] as const;
  });
  return Object.fromEntries(fields);
}

/** Each kind of the workspace's own under its name: 热线.count, 热线.时长, 热线.结果.转介. */
export function ownKindFields({ ownKinds }: Rollup): Readonly<Record<string, Field<Rollup>>> {
  return Object.fromEntries(
    ownKinds.map((own) => [
      own.definition.name,
      kindField(() => own, own, own.definition.funds === 'paid' ? perHead : {}),
    ]),
  );
}

function kindField(
  get: (rollup: Rollup) => KindFigures,
  { sums, splits, reached }: KindFigures,
  beyond: Readonly<Record<string, Field<Row>>> = {},
): Field<Rollup> {
  const fields = record<Row>({
    ...kindFields,
    ...beyond,
    ...Object.fromEntries(
      sums.map((sum) => [sum.field.name, figureInParts<Row>(() => sum.figure, byOptions(sum.parts))]),
    ),
    ...byOptions([...splits, ...reached]),
  });
  return inside((r): Row => ({ kind: get(r), photos: r.photos, narrative: r.narrative }), fields);
}

type Split = KindFigures['splits'][number];
type SplitRow = Split['breakdown']['rows'][number];
type Sum = KindFigures['sums'][number];

/** Each split under the name of its field, each of its rows under its label. */
export function byOptions<P>(splits: readonly Split[]): Readonly<Record<string, Field<P>>> {
  return Object.fromEntries(splits.map((split) => [split.field.name, byOption<P>(split)]));
}

function byOption<P>({ field, breakdown: { rows } }: Split): Field<P> {
  const byLabel = new Map(rows.map(({ label, figure: count }) => [label, count]));
  // A template that names an option no longer chosen is right, also where no entry has it.
  const blank = field.retired.map(({ name }) => name).filter((name) => !byLabel.has(name));
  return map(
    () => byLabel,
    figure((count) => count),
    () => blank,
  );
}

type OwnRow = Row & { readonly kind: OwnKindFigures; readonly told: boolean };

const row = record<SplitRow>({ label: text((r) => r.label), figure: figure((r) => r.figure) });

/** A field that is counted by, with a row for each value that somebody has. */
export const split = record<Split>({
  name: text((s) => whatCountedBy(s.field)),
  // A table has a row for each option, a sentence tells of those that somebody took.
  rows: list((s) => s.breakdown.rows.filter(({ figure }) => figure.value > 0), row),
  all: inside(
    (s) => s,
    breakdown<Split>((s) => s.breakdown),
  ),
});

/** What money to people came to, for each of them. */
const perHead = {
  toPeople: figure<Row>((r) => (r.kind as OwnKindFigures).toPeople),
  recipients: figure<Row>((r) => (r.kind as OwnKindFigures).recipients),
  perHead: figure<Row>((r) => (r.kind as OwnKindFigures).perHead),
};

const parts = list<Sum, Split>((s) => s.parts, split);

const ownKind = record<OwnRow>({
  ...kindFields,
  name: text((r) => r.kind.definition.name),
  /** What it is told in, and what its entries: 户次 and 次, 例 and 例. */
  measure: text((r) => r.kind.count.unit),
  entries: figure((r) => r.kind.entries),
  entryMeasure: text((r) => r.kind.entries.unit),
  phrase: text((r) => r.kind.definition.phrase),
  funds: text((r) => r.kind.definition.funds && wordOf('funds', r.kind.definition.funds)),
  told: flag((r) => r.told),
  sums: list(
    (r) => r.kind.sums,
    record<Sum>({
      name: text((s) => s.field.name),
      unit: text((s) => s.figure.unit),
      figure: figure((s) => s.figure),
      uncollected: figure((s) => s.uncollected),
      parts,
    }),
  ),
  ...perHead,
  money: inside((r) => moneyOf(r.kind), record<Sum>({ figure: figure((s) => s.figure), parts })),
  splits: list((r) => r.kind.splits, split),
});

/** All kinds of the workspace's own, in the order of its kinds.yaml. `told` are those that the template tells by name. */
export function ownKindsField(told: ReadonlySet<string>): Field<Rollup> {
  return list(
    ({ ownKinds, photos, narrative }) =>
      ownKinds.map((own): OwnRow => ({ kind: own, photos, narrative, told: told.has(own.definition.name) })),
    ownKind,
  );
}
