// What was handed out, by item and unit.
import type { EntryOf } from '../log/entry.ts';
import { worthOfLine } from '../log/worth.ts';
import { countOver } from './counts.ts';
import { sumOf } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Tally } from './tally.ts';

/** One item in one unit, added up. `value` (fen) adds up only what is known of its lines. */
export interface ItemFigures {
  readonly item: string;
  readonly unit: string;
  readonly quantity: Figure;
  readonly value: Figure;
}

/** The items of some entries, in the order of first mention. Their figures are named by `path`. */
export function itemsOf(path: string, tallies: readonly Tally[]): readonly ItemFigures[] {
  const rows = new Map(tallies.flatMap(linesOf).map((line) => [keyOf(line), line]));
  return [...rows].map(([key, { item, unit }]) => {
    const those = tallies.filter((tally) => linesOf(tally).some((line) => keyOf(line) === key));
    const linesIn = (tally: Tally) => linesOf(tally).filter((line) => keyOf(line) === key);
    const name = `${path}.${item}/${unit}`;
    return {
      item,
      unit,
      quantity: countOver(`${name}.quantity`, unit, those, (tally) =>
        sumOf(linesIn(tally).map(({ quantity }) => quantity)),
      ),
      value: countOver(`${name}.value`, 'fen', those, (tally) => worthOfLines(linesIn(tally))),
    };
  });
}

type Line = EntryOf<'supplies'>['items'][number];

/** What lines are worth together, in fen; undefined if it is not known of one, or there is none. */
export function worthOfLines(lines: readonly Line[]): number | undefined {
  const known = lines.flatMap((line) => worthOfLine(line) ?? []);
  return known.length > 0 && known.length === lines.length ? sumOf(known) : undefined;
}

function linesOf({ entry }: Tally): readonly Line[] {
  return entry.kind === 'supplies' ? entry.items : [];
}

function keyOf({ item, unit }: Line): string {
  return JSON.stringify([item, unit]);
}
