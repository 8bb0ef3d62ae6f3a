// How many an award honours: what its entry states, else the people it names.
import type { EntryOf } from '../log/entry.ts';

/**
 * How many were honoured, and the measure word. `stated` is false if the entry neither gives a number nor names anyone.
 * It then counts as one honour (先进集体, 优秀组织奖), printed without a number.
 */
export interface Honoured {
  readonly count: number;
  readonly unit: string;
  readonly stated: boolean;
}

/**
 * How many an award honours: its `quantity`, else the different children in `to`, else the different helpers in `by`.
 */
export function honouredBy({ quantity, unit, to = [], by = [] }: EntryOf<'award'>): Honoured {
  const named = new Set(to.length > 0 ? to : by).size;
  return {
    count: quantity ?? (named || 1),
    unit: unit ?? (named > 0 ? '名' : '个'),
    stated: quantity !== undefined || named > 0,
  };
}
