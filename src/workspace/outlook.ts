// problems.yaml: the problems of the work, and the plans.
import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { listOf, record, text } from '../source/fields/fields.ts';
import { placeAt, type Tree } from '../source/tree/tree.ts';
import { unknownStory } from './narrative.ts';

/** A plan. `story` names the narrative file about it, which may contain figures. */
const planSchema = record({ plan: text, detail: text.optional(), story: text.optional() });
export type Plan = z.infer<typeof planSchema>;

/** A problem of the work, with the plans to solve it. `story` as for a plan. */
const shortcomingSchema = record({
  problem: text,
  detail: text.optional(),
  story: text.optional(),
  plans: listOf(planSchema).optional(),
});
export type Shortcoming = z.infer<typeof shortcomingSchema>;

/** problems.yaml as a whole; `plans` are those for no particular problem. */
export const outlookSchema = record({
  problems: listOf(shortcomingSchema).optional(),
  plans: listOf(planSchema).optional(),
});

/** Problems and plans; both empty if there is no problems.yaml. */
export interface Outlook {
  readonly problems: readonly Shortcoming[];
  readonly plans: readonly Plan[];
}

/** Reports problem-without-plan (a note), and unknown-narrative for each `story` that is not a narrative file. */
export function checkOutlook(tree: Tree, { problems, plans }: Outlook, known: readonly string[]): Problem[] {
  const storyProblems = (story: string | undefined, path: readonly (string | number)[]) =>
    unknownStory(story, placeAt(tree, [...path, 'story']), known);
  return [
    ...problems.flatMap(({ problem, story, plans = [] }, at): Problem[] => [
      ...(plans.length > 0 ? [] : [withoutPlan(tree, problem, at)]),
      ...storyProblems(story, ['problems', at]),
      ...plans.flatMap(({ story }, index) => storyProblems(story, ['problems', at, 'plans', index])),
    ]),
    ...plans.flatMap(({ story }, at) => storyProblems(story, ['plans', at])),
  ];
}

function withoutPlan(tree: Tree, problem: string, at: number): Problem {
  return {
    code: 'problem-without-plan',
    place: placeAt(tree, ['problems', at, 'problem']),
    values: { value: problem },
  };
}
