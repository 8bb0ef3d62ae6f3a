// The same helper and child paired twice over the same days.
import type { EntryOf } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/yaml.ts';
import type { Check } from './context.ts';
import { samenessOf } from './duplicate-entry.ts';

type Pairing = EntryOf<'pairing'>;

/** pairing-overlap for each child paired with a helper on a day on which an earlier pairing of the two still holds; both places. Entries that are duplicates are left to duplicate-entry. */
export const pairingOverlap: Check = ({ entries, hide }) => {
  const byPair = new Map<string, { readonly pairing: Pairing; readonly index: number }[]>();
  for (const pairing of entries) {
    if (pairing.kind !== 'pairing') continue;
    for (const helper of new Set(pairing.by)) {
      for (const child of new Set(pairing.to)) {
        const pair = `${hide(helper)}、${hide(child)}`;
        byPair.set(pair, [...(byPair.get(pair) ?? []), { pairing, index: pairing.to.indexOf(child) }]);
      }
    }
  }
  return [...byPair].flatMap(([value, held]) => overlapsOf(held, value));
};

function overlapsOf(held: readonly { readonly pairing: Pairing; readonly index: number }[], value: string): Problem[] {
  const inOrder = held.toSorted((a, b) => (a.pairing.date.from < b.pairing.date.from ? -1 : 1));
  return inOrder.flatMap(({ pairing, index }, at): Problem[] => {
    const earlier = inOrder
      .slice(0, at)
      .find((other) => (other.pairing.until ?? '9999-12-31') >= pairing.date.from && !isSame(other.pairing, pairing));
    if (earlier === undefined) return [];
    const place = placeAt(pairing.origin.tree, ['to', index]);
    const also = [placeAt(earlier.pairing.origin.tree, ['to', earlier.index])];
    return [{ code: 'pairing-overlap', place, values: { value }, also }];
  });
}

function isSame(a: Pairing, b: Pairing): boolean {
  return samenessOf(a) === samenessOf(b);
}
