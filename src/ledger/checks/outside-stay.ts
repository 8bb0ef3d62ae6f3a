// Entries that name a child who had not come yet, or had left: they count, but for nobody in care.
import type { When } from '../../log/when.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Child } from '../../workspace/people.ts';
import type { Check } from './context.ts';
import { datesOf } from './outside-period.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * outside-stay for each child that an entry names although it was in care on none of the days of its date. Of a pairing
 * only the beginning counts: it may last longer than the child stays. Where all of several entries lie outside, this is
 * told once, at the day in people.yaml.
 */
export const outsideStay: Check = ({ entries, workspace, mask }) => {
  const { children } = workspace.people;
  const byId = new Map(children.map((child) => [child.id, child]));
  const missed = entries.flatMap(({ date, to = [], origin }) =>
    to.flatMap((id, index) => {
      const limits = missedBy(date, byId.get(id));
      if (limits === undefined) return [];
      const values = { value: datesOf(date), name: mask(id), ...limits };
      return [{ id, problem: { code: 'outside-stay', place: placeAt(origin.tree, ['to', index]), values } as const }];
    }),
  );
  if (missed.length === 0) return [];
  const placeOf = placesInPeople(workspace.sources);
  const byChild = new Map<string, (typeof missed)[number]['problem'][]>();
  for (const { id, problem } of missed) byChild.set(id, [...(byChild.get(id) ?? []), problem]);
  return [...byChild].flatMap(([id, problems]): Problem[] => {
    const [first] = problems;
    const count = problems.length;
    const isAll = count > 1 && count === entries.filter(({ to = [] }) => to.includes(id)).length;
    const keys = new Set(problems.map(({ values }) => values.key));
    if (first === undefined || !isAll || keys.size > 1) return problems;
    const index = children.findIndex((child) => child.id === id);
    const place = placeOf('children', index, first.values.key);
    if (place === null) return problems;
    return [{ ...first, place, values: { ...first.values, count }, also: problems.map(({ place: at }) => at) }];
  });
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
