// The same id twice in one list of an entry: it would be counted twice.

import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { pairOf, placeAt } from '../../source/tree/tree.ts';
import type { Check } from './context.ts';

/** repeated-identifier for each id that stands again in the `to` or `by` of one entry, with the first place. */
export const repeatedReference: Check = ({ entries, mask }) =>
  entries.flatMap((entry) =>
    (['by', 'to'] as const).flatMap((key) =>
      (entry[key] ?? []).flatMap((id, index, ids): Problem[] => {
        const first = ids.indexOf(id);
        if (first === index) return [];
        const suggestion = lineOf(entry, key, `[${[...new Set(ids)].map(mask).join(', ')}]`);
        const [place, also] = [index, first].map((at) => placeAt(entry.origin.tree, [key, at]));
        return place && also
          ? [
              {
                code: 'repeated-identifier',
                place,
                values: { value: mask(id), suggestion, isNamedTwice: 'yes' },
                also: [also],
              },
            ]
          : [];
      }),
    ),
  );

/** The line of a key with another value, if the value stands on that line and nothing else does. */
function lineOf({ origin }: Entry, key: string, value: string): string | undefined {
  const pair = pairOf(origin.tree, key);
  if (pair?.value.type !== 'list') return undefined;
  const { line } = pair.keyPlace;
  const isAlone = origin.tree.pairs.every((other) => other === pair || other.keyPlace.line !== line);
  return isAlone && pair.value.items.every(({ place }) => place.line === line) ? `${pair.key}: ${value}` : undefined;
}
