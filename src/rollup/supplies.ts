// Supplies handed out, by item and unit.
import type { EntryOf } from '../log/entry.ts';
import { countOver } from './counts.ts';
import { sumOf } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Supplies by item and unit. */
export interface SuppliesFigures extends KindFigures {
  /**
   * Value in fen: the sum of the items, or the value of the entry if an item has none. An entry that says the worth of
   * only some items does not say its own.
   */
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
    const those = tallies.filter((tally) => linesOf(tally).some((line) => keyOf(line) === key));
    const linesIn = (tally: Tally) => linesOf(tally).filter((line) => keyOf(line) === key);
    const name = `supplies.items.${item}/${unit}`;
    return {
      item,
      unit,
      quantity: countOver(`${name}.quantity`, unit, those, (tally) =>
        sumOf(linesIn(tally).map(({ quantity }) => quantity)),
      ),
      value: countOver(`${name}.value`, 'fen', those, (tally) => sumIfAll(linesIn(tally).map(({ value }) => value))),
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
function worthOf({ entry }: Tally): number | undefined {
  return entry.kind === 'supplies' ? (sumIfAll(entry.items.map(({ value }) => value)) ?? entry.value) : undefined;
}

/** The sum of amounts; undefined if one is not known, or there is none. */
function sumIfAll(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length > 0 && known.length === amounts.length ? sumOf(known) : undefined;
}

function linesOf({ entry }: Tally): readonly Line[] {
  return entry.kind === 'supplies' ? entry.items : [];
}

function keyOf({ item, unit }: Line): string {
  return JSON.stringify([item, unit]);
}
