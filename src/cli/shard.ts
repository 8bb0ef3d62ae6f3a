// One part of several workspaces, for CI jobs side by side: --shard 2/20.
import { UsageError } from '../problem/failure.ts';

/** The items of part I of N, every Nth from the Ith on: each item is in one part. All where nothing was typed. Throws UsageError. */
export function shardOf<T>(items: readonly T[], typed: string | undefined): readonly T[] {
  if (typed === undefined) return items;
  const [part = 0, of = 0] = /^[1-9]\d{0,4}\/[1-9]\d{0,4}$/.test(typed) ? typed.split('/').map(Number) : [];
  if (part < 1 || part > of)
    throw new UsageError('wrong-option', { option: '--shard', value: typed, allowed: '1/20 … 20/20' });
  return items.filter((_, index) => index % of === part - 1);
}
