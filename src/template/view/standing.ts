// The names of what lasts beyond single entries: committees, files, rules in force, problems and plans.
import type { CareFileFigures, CommitteeGroup, Rollup } from '../../rollup/rollup.ts';
import { storyNamed } from './narrative-parts.ts';
import { breakdown, type Field, figure, list, number, record, text, texts } from './shape.ts';

type Committee = Rollup['committees']['list'][number];
type Rule = NonNullable<Rollup['programme']['rules']>[number];
type Shortcoming = Rollup['outlook']['problems'][number];
type Plan = Rollup['outlook']['plans'][number];

/** `committees`: their number, by category, and each of them. */
export const committeesField: Field<Rollup> = record<Rollup>({
  count: figure((r) => r.committees.count),
  byCategory: breakdown((r) => r.committees.byCategory),
  list: list(
    (r) => r.committees.list,
    record<Committee>({
      name: text((c) => c.name),
      category: text((c) => c.category),
      duty: text((c) => c.duty),
      links: texts((c) => c.links),
      people: number((c) => c.people),
      note: text((c) => c.note),
    }),
  ),
  groups: list(
    (r) => r.committees.groups,
    record<CommitteeGroup>({
      category: text((g) => g.category),
      figure: figure((g) => g.figure),
      names: texts((g) => g.names),
      fewestLinks: figure((g) => g.fewestLinks),
      mostLinks: figure((g) => g.mostLinks),
    }),
  ),
});

/** `files`: the kinds of files kept. */
export const filesField: Field<Rollup> = list(
  (r) => r.files,
  record<CareFileFigures>({
    name: text((f) => f.name),
    fields: texts((f) => f.fields),
    note: text((f) => f.note),
    copies: figure((f) => f.copies),
    share: figure((f) => f.share),
  }),
);

/** `rulesInForce`: the rules in program.yaml, whenever they were made. */
export const rulesInForceField: Field<Rollup> = list(
  (r) => r.programme.rules,
  record<Rule>({ title: text((rule) => rule.title), note: text((rule) => rule.note) }),
);

interface InReport<T> {
  readonly item: T;
  readonly narrative: Rollup['narrative'];
}

function inReport<T>(all: readonly T[], narrative: Rollup['narrative']): InReport<T>[] {
  return all.map((item) => ({ item, narrative }));
}

const plan = record<InReport<Plan>>({
  plan: text(({ item }) => item.plan),
  detail: text(({ item }) => item.detail),
  story: text(({ item, narrative }) => storyNamed(item.story, narrative)),
});

/** `problems`, each with its plans. */
export const problemsField: Field<Rollup> = list(
  ({ outlook, narrative }) => inReport(outlook.problems, narrative),
  record<InReport<Shortcoming>>({
    problem: text(({ item }) => item.problem),
    detail: text(({ item }) => item.detail),
    story: text(({ item, narrative }) => storyNamed(item.story, narrative)),
    plans: list(({ item, narrative }) => inReport(item.plans ?? [], narrative), plan),
  }),
);

/** `plans`: all plans, those for a problem first. */
export const plansField: Field<Rollup> = list(
  ({ outlook, narrative }) =>
    inReport([...outlook.problems.flatMap(({ plans = [] }) => plans), ...outlook.plans], narrative),
  plan,
);
