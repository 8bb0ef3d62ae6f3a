// The names of kinds that a workspace defines: each under its own name, and all of them as a list.
import type { OwnKindFigures, Rollup } from '../../rollup/rollup.ts';
import { kind, kindFields, type Row } from './kind.ts';
import { breakdown, type Field, figure, inside, list, map, record, text } from './shape.ts';

type OwnRow = Row & { readonly kind: OwnKindFigures };
type Split = OwnKindFigures['splits'][number];
type SplitRow = Split['breakdown']['rows'][number];
type Sum = OwnKindFigures['sums'][number];

const row = record<SplitRow>({ label: text((r) => r.label), figure: figure((r) => r.figure) });

const ownKind = record<OwnRow>({
  ...kindFields,
  name: text((r) => r.kind.definition.name),
  measure: text((r) => r.kind.definition.measure),
  phrase: text((r) => r.kind.definition.phrase),
  sums: list(
    (r) => r.kind.sums,
    record<Sum>({
      name: text((s) => s.field.name),
      unit: text((s) => s.figure.unit),
      figure: figure((s) => s.figure),
    }),
  ),
  splits: list(
    (r) => r.kind.splits,
    record<Split>({
      name: text((s) => s.field.name),
      // A table has a row for each option, a sentence tells of those that somebody took.
      rows: list((s) => s.breakdown.rows.filter(({ figure }) => figure.value > 0), row),
      all: inside(
        (s) => s,
        breakdown<Split>((s) => s.breakdown),
      ),
    }),
  ),
});

/** All kinds of the workspace's own, in the order of its kinds.yaml. */
export const ownKindsField: Field<Rollup> = list(
  ({ ownKinds, photos, narrative }) => ownKinds.map((own): OwnRow => ({ kind: own, photos, narrative })),
  ownKind,
);

/** Each kind of the workspace's own under its name: 热线.count, 热线.时长, 热线.结果.转介. */
export function namedOwnKinds({ ownKinds }: Rollup): Readonly<Record<string, Field<Rollup>>> {
  return Object.fromEntries(
    ownKinds.map((own) => [own.definition.name, kind(() => own, Object.fromEntries([...sums(own), ...splits(own)]))]),
  );
}

function sums({ sums: all }: OwnKindFigures): readonly (readonly [name: string, field: Field<Row>])[] {
  return all.map(({ field, figure: sum }) => [field.name, figure(() => sum)]);
}

function splits({ splits: all }: OwnKindFigures): readonly (readonly [name: string, field: Field<Row>])[] {
  return all.map(({ field, breakdown: { rows } }) => {
    const byLabel = new Map(rows.map(({ label, figure: count }) => [label, count]));
    return [
      field.name,
      map(
        () => byLabel,
        figure((count) => count),
      ),
    ];
  });
}
