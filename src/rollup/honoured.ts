// How many an award honours: what its entry states, else the people it names.
import type { EntryOf } from '../log/entry.ts';

/** How many were honoured and their measure word; not `stated` where the entry neither says nor names anyone: then it is one honour (先进集体, 优秀组织奖), which is told without a number. */
export interface Honoured {
  readonly count: number;
  readonly unit: string;
  readonly stated: boolean;
}

/** Who an award honours: its `quantity`, else the different children in `to`, else the different helpers in `by`. */
export function honouredBy({ quantity, unit, to = [], by = [] }: EntryOf<'award'>): Honoured {
  const named = new Set(to.length > 0 ? to : by).size;
  return {
    count: quantity ?? (named || 1),
    unit: unit ?? (named > 0 ? '名' : '个'),
    stated: quantity !== undefined || named > 0,
  };
}
