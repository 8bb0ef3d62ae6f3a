// All names that templates can use: the rollup and its programme as plain data, one line a name.
import { wordOfPeriod } from '../../language/terms.ts';
import type { Figure } from '../../rollup/figure.ts';
import { moneyOf } from '../../rollup/funds.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import type { Value } from '../run/value.ts';
import { indicatorField } from './indicator.ts';
import { byOptions, ownKindFields, ownKindsField, shippedKindFields, split } from './kinds.ts';
import { promiseNameField, promisesField } from './promise.ts';
import { breakdown, type Field, figure, inside, list, map, record, type Shape, text, texts } from './shape.ts';
import { committeesField, filesField, plansField, problemsField, rulesInForceField } from './standing.ts';
import { withoutEndMark } from './trimmed.ts';

/**
 * The view of a rollup, and its shape, against which names are checked before rendering. `told` are the kinds of the
 * workspace's own that the template tells by name.
 */
export function viewOf(
  rollup: Rollup,
  told: ReadonlySet<string> = new Set(),
): { readonly view: Value; readonly shape: Shape } {
  const field = record({
    ...fieldsBefore,
    ...fieldsOfPeople(rollup),
    ...shippedKindFields(rollup),
    ...fieldsAfter,
    funds: fundsField(rollup),
    ownKinds: ownKindsField(told),
    ...ownKindFields(rollup),
  });
  return { view: field.read(rollup), shape: field.shape(rollup) };
}

type Leader = Rollup['leadingGroup'][number];

const leader = record<Leader>({
  name: text((l) => l.name),
  role: text((l) => l.role),
  post: text((l) => l.post),
  duty: text((l) => l.duty),
});

const organisation = record<Rollup>({
  name: text((r) => r.programme.organisation.name),
  self: text((r) => selfOf(r)),
  nature: text((r) => r.programme.organisation.nature),
  place: text((r) => r.programme.organisation.place),
});

const cared = record<Rollup['cared']>({
  name: text((c) => c.name),
  short: text((c) => c.short),
  noun: text((c) => c.noun),
  measure: text((c) => c.measure),
  kin: text((c) => c.kin),
  task: text((c) => c.task),
  home: text((c) => c.home),
  visit: text((c) => c.visit),
  female: text((c) => c.female),
  male: text((c) => c.male),
  joined: text((c) => c.joined),
  left: text((c) => c.left),
  stay: text((c) => c.stay),
});

const report = record<Rollup>({
  title: text((r) => r.programme.report.title),
  addressee: text((r) => r.programme.report.addressee),
  byline: text((r) => r.programme.report.byline),
  signature: text((r) => r.programme.report.signature),
  date: text((r) => r.programme.report.date),
  attachments: texts((r) => r.programme.report.attachments),
  ending: text((r) => endingOf(r)),
});

const childrenFields = {
  count: figure((c) => c.count),
  girls: figure((c) => c.girls),
  boys: figure((c) => c.boys),
  boarding: figure((c) => c.boarding),
  difficulty: figure((c) => c.difficulty),
  households: figure((c) => c.households),
  joined: figure((c) => c.joined),
  left: figure((c) => c.left),
  atBeginning: figure((c) => c.atBeginning),
  net: figure((c) => c.net),
  byGrade: breakdown((c) => c.byGrade),
  byClass: breakdown((c) => c.byClass),
  byVillage: breakdown((c) => c.byVillage),
  byAge: breakdown((c) => c.byAge),
  byStay: breakdown((c) => c.byStay),
  splits: list((c) => c.splits, split),
} satisfies Record<string, Field<Rollup['children']>>;

const fieldsBefore: Readonly<Record<string, Field<Rollup>>> = {
  organisation,
  period: record<Rollup>({
    name: text((r) => r.period.name),
    word: text((r) => wordOfPeriod(r.period.name)),
    from: text((r) => r.period.from),
    to: text((r) => r.period.to),
    asOf: text((r) => r.period.asOf),
    months: texts((r) => r.period.months),
    weeks: figure((r) => r.period.weeks),
  }),
  report,
  cared: inside((r) => r.cared, cared),
  basis: texts((r) => r.programme.basis?.map((basis) => withoutEndMark(basis) ?? basis)),
  definition: text((r) => r.programme.definition),
  promises: promisesField,
  promiseName: promiseNameField,
  leadingGroup: record<Rollup>({
    all: list((r) => r.leadingGroup, leader),
    head: inside((r) => r.leadingGroup.find(isHead), leader),
    heads: list((r) => r.leadingGroup.filter(isHead), leader),
    deputies: list((r) => r.leadingGroup.filter(isDeputy), leader),
    members: list((r) => r.leadingGroup.filter((l) => !isHead(l) && !isDeputy(l)), leader),
  }),
  committees: committeesField,
  files: filesField,
  rulesInForce: rulesInForceField,
  problems: problemsField,
  plans: plansField,
  entries: record<Rollup>({
    count: figure((r) => r.entries.count),
    byMonth: breakdown((r) => r.entries.byMonth),
    byKind: breakdown((r) => r.entries.byKind),
  }),
};

/** Those cared for, also by the fields that the workspace has added, and the helpers. */
function fieldsOfPeople({ children: { splits } }: Rollup): Readonly<Record<string, Field<Rollup>>> {
  return {
    children: inside((r) => r.children, record({ ...childrenFields, ...byOptions(splits) })),
    helpers: record<Rollup>({ count: figure((r) => r.helpers.count), byPost: breakdown((r) => r.helpers.byPost) }),
  };
}

const fieldsAfter: Readonly<Record<string, Field<Rollup>>> = {
  indicators: map(
    ({ indicators, period }) => new Map(Object.entries(indicators).map(([id, i]) => [id, { ...i, period }] as const)),
    indicatorField,
    ({ unmeasured }) => unmeasured,
  ),
  narrative: map(
    (r) => new Map(r.narrative.map((n) => [n.name, n])),
    record<Rollup['narrative'][number]>({ name: text((n) => n.name) }),
  ),
};

/** Money, also by the fields under which it is known what is left. A label of which it is not is a name without a value. */
function fundsField({ funds: { splits }, ownKinds }: Rollup): Field<Rollup> {
  const parts = ownKinds.flatMap((kind) => moneyOf(kind)?.parts ?? []);
  const left = parts.map(({ field: { name } }) => {
    const rows = parts.filter(({ field }) => field.name === name).flatMap(({ breakdown }) => breakdown.rows);
    return [name, namesOnly(rows.map(({ label }) => label))] as const;
  });
  return inside(
    (r) => r.funds,
    record<Rollup['funds']>({
      received: figure((f) => f.received),
      paid: figure((f) => f.paid),
      difference: figure((f) => f.difference),
      carriedOver: figure((f) => f.carriedOver),
      balance: figure((f) => f.balance),
      budget: figure((f) => f.budget),
      share: figure((f) => f.share),
      splits: list((f) => f.splits, split),
      ...Object.fromEntries(left),
      ...byOptions(splits),
    }),
  );
}

function namesOnly(names: readonly string[]): Field<Rollup['funds']> {
  return map(
    () => new Map<string, Figure>(),
    figure((one) => one),
    () => names,
  );
}

/** 组长, 第一组长, or 主任 if a committee leads. Not 办公室主任, who leads only the office. */
function isHead({ role }: Leader): boolean {
  return /^(?:第一)?(?:组长|主任)$/u.test(role);
}

/** 副组长, 常务副组长, 副主任. */
function isDeputy({ role }: Leader): boolean {
  return /副(?:组长|主任)$/u.test(role);
}

const selves = { school: '我校', bureau: '我局', committee: '我委', community: '我社区', village: '我村' } as const;

/**
 * How a 报告 ends (GB/T 9704 gives no words; offices write 特此报告): for a title that ends in 的报告, unless narrative
 * says it already.
 */
function endingOf({ programme, narrative }: Rollup): string | undefined {
  const isTold = narrative.some(({ text }) => text.includes('特此报告'));
  return programme.report.title.trim().endsWith('的报告') && !isTold ? '特此报告' : undefined;
}

/** What the reporting organisation calls itself: as written, else by its nature. */
function selfOf({ programme: { organisation: unit } }: Rollup): string {
  return unit.self ?? (unit.nature === undefined ? '我单位' : selves[unit.nature]);
}
