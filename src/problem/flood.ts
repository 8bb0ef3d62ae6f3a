// A slip that was made again and again is one problem with all its places.
import type { Place, Problem } from './problem.ts';

/** From how many on equal problems are told as one. Two can be looked at side by side. */
const least = 3;

// One day of the period wrong, or a log not yet kept: each has one cause, though their sentences name each entry.
const ofOneCause: ReadonlySet<Problem['code']> = new Set(['outside-period', 'in-future', 'unused-person']);

/** Problems of which those that say the same of several places stand together, at the first of them. */
export function gatherFloods(problems: readonly Problem[]): readonly Problem[] {
  const floods = new Map<string, Problem[]>();
  for (const problem of problems) {
    const sameAs = keyOf(problem);
    if (sameAs === null) continue;
    const flood = floods.get(sameAs);
    if (flood) flood.push(problem);
    else floods.set(sameAs, [problem]);
  }
  return problems.flatMap((problem) => {
    const flood = floods.get(keyOf(problem) ?? '') ?? [];
    if (flood.length < least) return [problem];
    if (flood[0] !== problem) return [];
    return [{ ...problem, also: flood.slice(1).flatMap(({ place }): Place[] => (place === null ? [] : [place])) }];
  });
}

function keyOf({ code, place, values, also }: Problem): string | null {
  if (place === null || also !== undefined) return null;
  // What is to be typed belongs to one place alone.
  const isAlike = ofOneCause.has(code) && !('suggestion' in values && values.suggestion !== undefined);
  return isAlike ? code : `${code} ${JSON.stringify(values)}`;
}
