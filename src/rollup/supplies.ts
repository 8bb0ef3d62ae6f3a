// Supplies handed out, by item and unit.
import type { EntryOf } from '../log/entry.ts';
import { countOver } from './counts.ts';
import { sumOf } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Supplies by item and unit. */
export interface SuppliesFigures extends KindFigures {
  /** Value in fen: the sum of the items, or the value of the entry if an item has none. */
  readonly value: Figure;
  /** One row for each item and unit, in the order of first mention. `value` adds up only the values given for items. */
  readonly items: readonly {
    readonly item: string;
    readonly unit: string;
    readonly quantity: Figure;
    readonly value: Figure;
  }[];
  /** The donors, in the order of first mention. */
  readonly donors: readonly string[];
}

type Line = EntryOf<'supplies'>['items'][number];

/** Adds the items to the figures counted for the entries. */
export function countSupplies(figures: KindFigures, tallies: readonly Tally[]): SuppliesFigures {
  const rows = new Map<string, Line>();
  for (const tally of tallies)
    for (const line of linesOf(tally)) if (!rows.has(keyOf(line))) rows.set(keyOf(line), line);
  const items = [...rows].map(([key, { item, unit }]) => {
    const amountIn = (amountOf: (line: Line) => number) => (tally: Tally) =>
      sumOf(linesOf(tally).flatMap((line) => (keyOf(line) === key ? [amountOf(line)] : [])));
    const name = `supplies.items.${item}/${unit}`;
    return {
      item,
      unit,
      quantity: countOver(
        `${name}.quantity`,
        unit,
        tallies,
        amountIn(({ quantity }) => quantity),
      ),
      value: countOver(
        `${name}.value`,
        'fen',
        tallies,
        amountIn(({ value = 0 }) => value),
      ),
    };
  });
  const donors = tallies.flatMap(({ entry }) => (entry.kind === 'supplies' ? (entry.donor ?? []) : []));
  return {
    ...figures,
    value: countOver('supplies.value', 'fen', tallies, worthOf),
    items,
    donors: [...new Set(donors)],
  };
}

// If only some items have a value, a value given for the entry is that of all items.
function worthOf({ entry }: Tally): number {
  if (entry.kind !== 'supplies') return 0;
  const known = entry.items.flatMap(({ value }) => value ?? []);
  return known.length === entry.items.length && known.length > 0 ? sumOf(known) : (entry.value ?? sumOf(known));
}

function linesOf({ entry }: Tally): readonly Line[] {
  return entry.kind === 'supplies' ? entry.items : [];
}

function keyOf({ item, unit }: Line): string {
  return JSON.stringify([item, unit]);
}
