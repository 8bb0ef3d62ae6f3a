// Promises to each child whose fulfilment cannot be counted, because an entry does not name everybody it reached.
import type { Problem } from '../../problem/problem.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { promiseWords } from '../view/promise.ts';

/** A note for each such promise, at the first entry that does not name everybody. */
export function uncountablePromises({ promises, cared }: Rollup): readonly Problem[] {
  return promises.flatMap(({ promised, unnamed }): Problem[] => {
    if (unnamed === undefined) return [];
    const { kind, every } = promised;
    const values = { kind, every, word: promiseWords(promised, cared) };
    return [{ code: 'promise-not-countable', place: unnamed.origin.tree.place, values }];
  });
}
