// Supplies handed out: what, and who gave it.
import { countOver } from './counts.ts';
import type { Figure } from './figure.ts';
import { type ItemFigures, itemsOf, worthOfLines } from './items.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Supplies by item and unit. */
export interface SuppliesFigures extends KindFigures {
  /**
   * Value in fen: the sum of the items, or the value of the entry if an item has none. An entry that says the worth of
   * only some items does not say its own.
   */
  readonly value: Figure;
  /** One row for each item and unit, in the order of first mention. */
  readonly items: readonly ItemFigures[];
  /** The institutions that got some, in the order of first mention. */
  readonly receivers: readonly string[];
  /** The donors, in the order of first mention. */
  readonly donors: readonly string[];
  /** What each of them gave in all, and its value in fen. */
  readonly donations: readonly {
    readonly donor: string;
    readonly value: Figure;
    readonly items: readonly ItemFigures[];
  }[];
}

/** Adds the items to the figures counted for the entries. */
export function countSupplies(figures: KindFigures, tallies: readonly Tally[]): SuppliesFigures {
  const donors = [...new Set(tallies.flatMap((tally) => donorOf(tally) ?? []))];
  return {
    ...figures,
    value: countOver('supplies.value', 'fen', tallies, worthOf),
    items: itemsOf('supplies.items', tallies),
    receivers: [...new Set(tallies.flatMap(({ entry }) => (entry.kind === 'supplies' ? (entry.receiver ?? []) : [])))],
    donors,
    donations: donors.map((donor) => {
      const given = tallies.filter((tally) => donorOf(tally) === donor);
      const name = `supplies.donations.${donor}`;
      return { donor, value: countOver(`${name}.value`, 'fen', given, worthOf), items: itemsOf(name, given) };
    }),
  };
}

function donorOf({ entry }: Tally): string | undefined {
  return entry.kind === 'supplies' ? entry.donor : undefined;
}

// If only some items have a value, a value given for the entry is that of all items.
function worthOf({ entry }: Tally): number | undefined {
  return entry.kind === 'supplies' ? (worthOfLines(entry.items) ?? entry.value) : undefined;
}
