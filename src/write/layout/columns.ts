// The layout of a register on a page: the width of each column by its content, and the height of each row.
import type { Align, Register } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { pointsOfMillimetres, textArea, widthInTable } from './measure.ts';
import { type CellPiece, countLines, leastOfTitle, leastWidth, piecesOf, titleLines } from './pieces.ts';
import { divideWidth } from './widths.ts';

/** A register as printed; `isWhole` if the line is wide enough to keep whole what should be. */
export interface LaidOut {
  readonly isWhole: boolean;
  readonly columns: readonly LaidOutColumn[];
  readonly rows: readonly LaidOutRow[];
}

/** A column as printed: the lines of its title, its share of the table's width, and the characters in one line. */
export interface LaidOutColumn {
  readonly title: readonly string[];
  readonly share: number;
  readonly align: Align;
  readonly characters: number;
}

/** A row as printed: the pieces of its cells, and whether it is so tall that it may run over pages. */
export interface LaidOutRow {
  readonly cells: readonly (readonly CellPiece[])[];
  readonly lines: number;
  readonly isTall: boolean;
}

/** The margins and borders of a cell in points, with a little that is left free. */
const margins = 8;
/** More rows would hardly change the widths. */
const rowsLookedAt = 200;
/** A taller row may run over pages: kept in one piece, it could leave a quarter of a page empty. */
const tallestWhole = 8;

/**
 * The columns and rows of a register. Dates, names and numbers do not break over lines (GB/T 9704-2012: 数字、年份不能
 * 回行), so a column is at least as wide as the longest of them, and one of texts six characters. What remains goes
 * where it lowers the rows.
 */
export function layOut(register: Register, theme: Theme): LaidOut {
  const size = theme.styles.tableCell.size;
  const line = pointsOfMillimetres(textArea(theme).width) / size;
  const margin = margins / size;
  const columns = register.columns.map(({ title, align, content }, at) => ({
    title,
    align,
    cells: register.rows.map((row) => piecesOf(row[at] ?? '', content)),
  }));
  const least = columns.map(({ title, cells }) => margin + Math.max(leastOfTitle(title), ...cells.map(leastWidth)));
  const widths = divideWidth(
    columns.map(({ title, cells }, at) => {
      const seen = cells.slice(0, rowsLookedAt);
      return {
        least: least[at] ?? 0,
        most: margin + Math.max(widthInTable(title), ...seen.map(widthOf)),
        linesAt: (width: number) => [
          titleLines(title, width - margin).length,
          ...seen.map((cell) => countLines(cell, width - margin)),
        ],
      };
    }),
    line,
  );
  const whole = sum(widths);
  const laidOut = columns.map(({ title, align, cells }, at) => {
    const characters = (widths[at] ?? 0) - margin;
    const wraps = cells.some((cell) => countLines(cell, characters) > 1);
    return {
      title: titleLines(title, characters),
      share: (widths[at] ?? 0) / whole,
      align: wraps && align === 'center' ? ('left' as const) : align,
      characters,
    };
  });
  const rows = register.rows.map((_, row) => {
    const cells = columns.map((column) => column.cells[row] ?? []);
    const lines = Math.max(1, ...cells.map((cell, at) => countLines(cell, laidOut[at]?.characters ?? 1)));
    return { cells, lines, isTall: lines > tallestWhole };
  });
  return { isWhole: sum(least) <= line, columns: laidOut, rows };
}

function widthOf(pieces: readonly CellPiece[]): number {
  return sum(pieces.map(({ width }) => width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
