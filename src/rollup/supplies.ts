// Supplies handed out, by item and unit.
import type { EntryOf } from '../log/entry.ts';
import { countOver } from './counts.ts';
import { sumOf } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Supplies by item and unit. */
export interface SuppliesFigures extends KindFigures {
  /** Worth in fen; from the lines, or from the entry where not every line has its own. */
  readonly value: Figure;
  /** One row per item and unit, in the order of first mention. `value` is the worth known by line. */
  readonly items: readonly {
    readonly item: string;
    readonly unit: string;
    readonly quantity: Figure;
    readonly value: Figure;
  }[];
  /** Who gave them, in the order of first mention. */
  readonly donors: readonly string[];
}

type Line = EntryOf<'supplies'>['items'][number];

/** Counts what was handed out beside what was counted for the entries. */
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

// A total beside lines of which only some have a worth is the worth of all of them.
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
