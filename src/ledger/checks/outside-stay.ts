// Entries that name a child who had not come yet, or had left: they count, but for nobody in care.
import type { When } from '../../log/when.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Child } from '../../workspace/people.ts';
import type { Check } from './context.ts';
import { datesOf } from './outside-period.ts';

/**
 * outside-stay for each child that an entry names although it was in care on none of the days of its date. Of a pairing
 * only the beginning counts: it may last longer than the child stays.
 */
export const outsideStay: Check = ({ entries, workspace, mask }) => {
  const children = new Map(workspace.people.children.map((child) => [child.id, child]));
  return entries.flatMap(({ date, to = [], origin }) =>
    to.flatMap((id, index): Problem[] => {
      const missed = missedBy(date, children.get(id));
      if (missed === undefined) return [];
      const values = { value: datesOf(date), name: mask(id), ...missed };
      return [{ code: 'outside-stay', place: placeAt(origin.tree, ['to', index]), values }];
    }),
  );
};

/**
 * The day of joining that a date lies before, or the day of leaving that it lies after. A stay that ends before it
 * begins is a problem of its own.
 */
function missedBy(
  { from, to }: When,
  { joined, left }: Partial<Child> = {},
): { readonly limit: string; readonly key: 'joined' | 'left' } | undefined {
  if (joined !== undefined && left !== undefined && left < joined) return undefined;
  if (joined !== undefined && to < joined) return { limit: joined, key: 'joined' };
  return left !== undefined && left < from ? { limit: left, key: 'left' } : undefined;
}
