// Sections that a template always has, and that nobody has written: problems and plans. Without words a heading is left
// out, and a summary without problems looks finished.
import type { Problem } from '../../problem/problem.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import type { Piece } from '../read/syntax.ts';

const headings = { problems: /^#+ .*(?:问题|不足)/mu, plans: /^#+ .*(?:打算|计划|建议)/mu } as const;

/**
 * A note for problems and for plans each, where the template has a heading for them whatever there is to say, and neither
 * problems.yaml nor a narrative says anything.
 */
export function absentOutlook(pieces: readonly Piece[], { outlook, narrative }: Rollup): readonly Problem[] {
  const plans = [...outlook.plans, ...outlook.problems.flatMap((problem) => problem.plans ?? [])];
  const written = { problems: outlook.problems, plans };
  return (['problems', 'plans'] as const).flatMap((part): Problem[] => {
    const isTold = written[part].length > 0 || narrative.some(({ name }) => name === part);
    const isAsked = pieces.some((piece) => piece.type === 'words' && headings[part].test(piece.text));
    return isTold || !isAsked ? [] : [{ code: 'outlook-absent', place: null, values: { part } }];
  });
}
