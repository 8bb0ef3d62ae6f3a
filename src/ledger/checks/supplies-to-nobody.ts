// Supplies that do not say who got them.
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** supplies-to-nobody for supplies that name no child and state no number of children, households or people. */
export const suppliesToNobody: Check = ({ entries }) =>
  entries.flatMap((entry): Problem[] => {
    const reached = [entry.to?.length, entry.children, entry.households, entry.people];
    if (entry.kind !== 'supplies' || reached.some((count) => count !== undefined && count > 0)) return [];
    return [{ code: 'supplies-to-nobody', place: placeAt(entry.origin.tree, ['kind']), values: {} }];
  });
