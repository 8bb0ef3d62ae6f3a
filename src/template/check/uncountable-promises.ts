// Which promises to each child nobody can hold against the log, because one entry of many does not say whom it reached.
import { wordOf } from '../../language/words.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { wordForKind } from '../../workspace/cared.ts';

/** A note for each such promise, at the first entry that leaves somebody out. */
export function uncountablePromises({ promises, cared }: Rollup): readonly Problem[] {
  return promises.flatMap(({ promised, unnamed }): Problem[] => {
    if (unnamed === undefined) return [];
    const { kind, every } = promised;
    const word = `每${wordOf('every', every)}${wordForKind(cared, kind)}`;
    return [{ code: 'promise-not-countable', place: unnamed.origin.tree.place, values: { kind, every, word } }];
  });
}
