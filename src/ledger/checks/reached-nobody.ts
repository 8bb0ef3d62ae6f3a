// Visits, talks, checkups, calls and letters that say neither whom nor how many they reached. Supplies have a check of
// their own: without it nobody knows who got them.

import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { emptyPairOf, placeAt } from '../../source/tree/tree.ts';
import { caredOf, wordForKind } from '../../workspace/cared.ts';
import type { Check } from './context.ts';
import { reachedZero } from './count-zero.ts';
import { isReached } from './supplies-to-nobody.ts';

/**
 * reached-nobody once for each kind, with the first of such entries and their number: where no names are kept, that is one
 * cause. Whom a call or a letter was to (`with`) is enough. Where nobody is listed, and no entry of the kind says whom it
 * reached, nothing is told, nor of one that says it reached nobody (count-zero).
 */
export const reachedNobody: Check = ({ entries, workspace }) => {
  const { programme, people } = workspace;
  const words = caredOf(programme.cared, programme.organisation.nature);
  const isKept = (kind: Kind) =>
    people.children.length > 0 || entries.some((one) => one.kind === kind && isReached(one));
  return kinds.filter(isKept).flatMap((kind): Problem[] => {
    const silent = entries.filter(
      (entry) =>
        entry.kind === kind && !isReached(entry) && !('with' in entry) && !isEmptied(entry) && !reachedZero(entry),
    );
    const [place, ...also] = silent.map(({ origin }) => placeAt(origin.tree, ['kind']));
    if (place === undefined) return [];
    const values = { kind, word: wordForKind(words, kind), count: silent.length };
    return [{ code: 'reached-nobody', place, values, also: also.slice(0, 2) }];
  });
};

/** Whether its list is there and empty, which is told where it stands. */
function isEmptied({ origin }: Entry): boolean {
  return emptyPairOf(origin.tree, 'to') !== undefined;
}

const kinds = ['visit', 'call', 'letter', 'talk', 'checkup'] as const;
type Kind = (typeof kinds)[number];
