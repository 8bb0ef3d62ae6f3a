// What a template can name of what stands behind the work: committees, files, rules in force, problems and plans.
import type { CareFileFigures, CommitteeGroup, Rollup } from '../../rollup/rollup.ts';
import { storyNamed } from './narrative-parts.ts';
import { breakdown, type Field, figure, list, number, record, text, texts } from './shape.ts';

type Committee = Rollup['committees']['list'][number];
type Rule = NonNullable<Rollup['programme']['rules']>[number];
type Shortcoming = Rollup['outlook']['problems'][number];
type Plan = Rollup['outlook']['plans'][number];

/** `committees`: how many, of which category, and each of them. */
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

/** `files`: the kinds of file kept. */
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

/** `rulesInForce`: what program.yaml says of rules that hold, whenever they were made. */
export const rulesInForceField: Field<Rollup> = list(
  (r) => r.programme.rules,
  record<Rule>({ title: text((rule) => rule.title), note: text((rule) => rule.note) }),
);

interface Told<T> {
  readonly told: T;
  readonly narrative: Rollup['narrative'];
}

function tellAll<T>(all: readonly T[], narrative: Rollup['narrative']): Told<T>[] {
  return all.map((told) => ({ told, narrative }));
}

const plan = record<Told<Plan>>({
  plan: text(({ told }) => told.plan),
  detail: text(({ told }) => told.detail),
  story: text(({ told, narrative }) => storyNamed(told.story, narrative)),
});

/** `problems`, each with the plans against it. */
export const problemsField: Field<Rollup> = list(
  ({ outlook, narrative }) => tellAll(outlook.problems, narrative),
  record<Told<Shortcoming>>({
    problem: text(({ told }) => told.problem),
    detail: text(({ told }) => told.detail),
    story: text(({ told, narrative }) => storyNamed(told.story, narrative)),
    plans: list(({ told, narrative }) => tellAll(told.plans ?? [], narrative), plan),
  }),
);

/** `plans`: all of them, those against problems first. */
export const plansField: Field<Rollup> = list(
  ({ outlook, narrative }) =>
    tellAll([...outlook.problems.flatMap(({ plans = [] }) => plans), ...outlook.plans], narrative),
  plan,
);
