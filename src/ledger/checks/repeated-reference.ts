// The same id twice in one list of an entry: it would be counted twice.
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** repeated-identifier for each id that stands again in the `to` or `by` of one entry, with the first place. */
export const repeatedReference: Check = ({ entries, mask }) =>
  entries.flatMap((entry) =>
    (['by', 'to'] as const).flatMap((key) =>
      (entry[key] ?? []).flatMap((id, index, ids): Problem[] => {
        const first = ids.indexOf(id);
        if (first === index) return [];
        const suggestion = `[${[...new Set(ids)].map(mask).join(', ')}]`;
        const [place, also] = [index, first].map((at) => placeAt(entry.origin.tree, [key, at]));
        return place && also
          ? [{ code: 'repeated-identifier', place, values: { value: mask(id), suggestion }, also: [also] }]
          : [];
      }),
    ),
  );
