// Supplies that do not say who got them.
import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { wasHandedOut } from '../handed-out.ts';
import type { Check } from './context.ts';

/** supplies-to-nobody for supplies that name no child and no institution, and state no number of people or households. */
export const suppliesToNobody: Check = ({ entries }) =>
  entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'supplies' || isReached(entry) || entry.receiver || !wasHandedOut(entry)) return [];
    return [{ code: 'supplies-to-nobody', place: placeAt(entry.origin.tree, ['kind']), values: {} }];
  });

/** Whether an entry names somebody, or states a number of children, households or people above 0. */
export function isReached({ to = [], children = 0, households = 0, people = 0 }: Entry): boolean {
  return to.length + children + households + people > 0;
}
