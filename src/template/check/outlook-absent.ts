// Sections that a summary is expected to have and that nobody has written: problems and plans.
import type { Problem } from '../../problem/problem.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import type { Partials } from '../read/partials.ts';
import type { Piece } from '../read/syntax.ts';
import { namesIn } from './names-in.ts';

/** A note for 问题 and for 打算 each, where a template asks for them and neither problems.yaml nor a narrative has any. */
export function absentOutlook(pieces: readonly Piece[], partials: Partials, rollup: Rollup): readonly Problem[] {
  const { problems, plans } = rollup.outlook;
  const written = { problems, plans: [...plans, ...problems.flatMap((problem) => problem.plans ?? [])] };
  const named = namesIn(pieces, partials);
  return (['problems', 'plans'] as const).flatMap((part): Problem[] => {
    const isTold = written[part].length > 0 || rollup.narrative.some(({ name }) => name === part);
    return isTold || !named.has(part) ? [] : [{ code: 'outlook-absent', place: null, values: { part } }];
  });
}
