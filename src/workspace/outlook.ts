// problems.yaml: what falls short, and what is planned against it and beyond it.
import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { listOf, record, text } from '../source/fields/fields.ts';
import { placeAt, type Tree } from '../source/tree/tree.ts';
import { unknownStory } from './narrative.ts';

/** Something planned. `story` names the narrative file that tells of it at length, with figures. */
const planSchema = record({ plan: text, detail: text.optional(), story: text.optional() });
export type Plan = z.infer<typeof planSchema>;

/** A problem of the work with the plans against it; `story` as for a plan. */
const shortcomingSchema = record({
  problem: text,
  detail: text.optional(),
  story: text.optional(),
  plans: listOf(planSchema).optional(),
});
export type Shortcoming = z.infer<typeof shortcomingSchema>;

/** problems.yaml as a whole; `plans` are those against no problem in particular. */
export const outlookSchema = record({
  problems: listOf(shortcomingSchema).optional(),
  plans: listOf(planSchema).optional(),
});

/** What falls short and what is planned; a workspace without the file has none of either. */
export interface Outlook {
  readonly problems: readonly Shortcoming[];
  readonly plans: readonly Plan[];
}

/** A note about each problem that nothing is planned against (problem-without-plan), and unknown-narrative for each story that is no file. */
export function checkOutlook(tree: Tree, { problems, plans }: Outlook, known: readonly string[]): Problem[] {
  const told = (story: string | undefined, path: readonly (string | number)[]) =>
    unknownStory(story, placeAt(tree, [...path, 'story']), known);
  return [
    ...problems.flatMap(({ problem, story, plans = [] }, at): Problem[] => [
      ...(plans.length > 0 ? [] : [withoutPlan(tree, problem, at)]),
      ...told(story, ['problems', at]),
      ...plans.flatMap(({ story }, index) => told(story, ['problems', at, 'plans', index])),
    ]),
    ...plans.flatMap(({ story }, at) => told(story, ['plans', at])),
  ];
}

function withoutPlan(tree: Tree, problem: string, at: number): Problem {
  return {
    code: 'problem-without-plan',
    place: placeAt(tree, ['problems', at, 'problem']),
    values: { value: problem },
  };
}
