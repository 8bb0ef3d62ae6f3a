// The same helper and child paired twice over the same days.
import { compareText } from '../../language/order.ts';
import type { EntryOf } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';
import { samenessOf } from './duplicate-entry.ts';

type Pairing = EntryOf<'pairing'>;

/**
 * pairing-overlap for each child paired with a helper on a day on which an earlier pairing of the two still holds, with
 * both places. Duplicates are left to duplicate-entry.
 */
export const pairingOverlap: Check = ({ entries, mask }) => {
  const byPair = new Map<string, Held>();
  for (const pairing of entries) {
    if (pairing.kind !== 'pairing') continue;
    for (const helper of new Set(pairing.by)) {
      for (const child of new Set(pairing.to)) {
        // Ids may be names, and two names may be equal once they are masked (李某某): so pairs are told apart as
        // written.
        const pair = `${helper}\n${child}`;
        const held = byPair.get(pair) ?? { helper, child, pairings: [] };
        held.pairings.push({ pairing, index: pairing.to.indexOf(child) });
        byPair.set(pair, held);
      }
    }
  }
  return [...byPair.values()].flatMap((held) => overlapsOf(held, mask));
};

/** The pairings of one helper and one child. */
interface Held {
  readonly helper: string;
  readonly child: string;
  readonly pairings: { readonly pairing: Pairing; readonly index: number }[];
}

function overlapsOf({ helper, child, pairings }: Held, mask: TextMask): Problem[] {
  const inOrder = pairings.toSorted((a, b) => compareText(a.pairing.date.from, b.pairing.date.from));
  return inOrder.flatMap(({ pairing, index }, at): Problem[] => {
    const earlier = inOrder
      .slice(0, at)
      .find((other) => (other.pairing.until ?? '9999-12-31') >= pairing.date.from && !isSame(other.pairing, pairing));
    if (earlier === undefined) return [];
    const place = placeAt(pairing.origin.tree, ['to', index]);
    const also = [placeAt(earlier.pairing.origin.tree, ['to', earlier.index])];
    return [{ code: 'pairing-overlap', place, values: { value: `${mask(helper)}、${mask(child)}` }, also }];
  });
}

function isSame(a: Pairing, b: Pairing): boolean {
  return samenessOf(a) === samenessOf(b);
}
