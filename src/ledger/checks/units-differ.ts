// One item in two units: a slip (本 and 册), or two things (a carton and a bottle). They are counted apart.
import type { Place, Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** units-differ once for each further unit of an item, with the place of its first unit. */
export const unitsDiffer: Check = ({ entries }) => {
  const units = new Map<string, Map<string, Place>>();
  return entries.flatMap((entry) => {
    if (entry.kind !== 'supplies') return [];
    return entry.items.flatMap(({ item, unit: value }, index): Problem[] => {
      const known = units.get(item) ?? new Map<string, Place>();
      units.set(item, known);
      if (known.has(value)) return [];
      const place = placeAt(entry.origin.tree, ['items', index, 'unit']);
      const [first] = known;
      known.set(value, place);
      if (first === undefined) return [];
      const [other, also] = first;
      return [{ code: 'units-differ', place, values: { value, other, item }, also: [also] }];
    });
  });
};
