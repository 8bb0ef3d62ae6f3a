// Tables for a terminal: columns padded by the width it gives them, amounts with their units.
import { formatMoney, formatNumber } from '../language/rounding.ts';
import { inUnitWord, unitWord } from '../language/units.ts';
import { widthOf } from '../language/width.ts';
import { visible } from '../problem/visible.ts';
import type { Figure } from '../rollup/figure.ts';

/** Columns that may be printed, padded by the width a terminal gives them: a Han character takes two columns. */
export function table(written: readonly (readonly string[])[]): string {
  const rows = written.map((row) => row.map(visible));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** A column of a table: its title, and how to read its cell. */
export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => string;
}

/** A table with a head. Columns in which no row has anything are left out. */
export function tableOf<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const filled = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  return table([filled.map(({ title }) => title), ...rows.map((row) => filled.map(({ cell }) => cell(row)))]);
}

/** The amount and the unit of a figure as a terminal shows them; money in yuan. */
export function amountOf({ value, unit }: Pick<Figure, 'value' | 'unit'>): readonly [amount: string, unit: string] {
  const amount = unit === 'fen' ? formatMoney(value, '元').replace(/元$/, '') : formatNumber(inUnitWord(value, unit));
  return [amount, unitWord(unit)];
}

/** A text of at most so many characters. It must be masked already: the mask does not know half a name. */
export function clipped(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
