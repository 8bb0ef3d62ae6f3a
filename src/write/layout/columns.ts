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

/**
 * A row as printed, null for a cell into which one above reaches. `isTall` if it may run over pages, `isKept` if it is on
 * one page with the row before.
 */
export interface LaidOutRow {
  readonly cells: readonly (LaidOutCell | null)[];
  readonly lines: number;
  readonly isTall: boolean;
  readonly isKept: boolean;
}

/** A cell as printed: its pieces, and the rows over which it reaches. */
export interface LaidOutCell {
  readonly pieces: readonly CellPiece[];
  readonly rows: number;
}

/** The margins and borders of a cell in points, with a little that is left free. */
const margins = 8;
/** More rows would hardly change the widths. */
const rowsLookedAt = 100;
/** A taller row may run over pages: kept in one piece, it could leave a quarter of a page empty. */
const tallestWhole = 8;
/** More lines of joined rows may be parted by the end of a page. */
const mostJoined = 16;
/** A table of no more lines is never parted: what it compares stands on one page. */
const mostTogether = 10;

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
    cells: register.rows.map((row, index) => {
      const cell = row[at] ?? (index === 0 ? '' : null);
      return cell === null ? null : { pieces: piecesOf(cell, content), rows: reachOf(register, index, at) };
    }),
  }));
  const least = columns.map(
    ({ title, cells }) =>
      margin + Math.max(leastOfTitle(title), ...cells.map((cell) => (cell ? leastWidth(cell.pieces) : 0))),
  );
  const widths = divideWidth(
    columns.map(({ title, cells }, at) => {
      const seen = cells.slice(0, rowsLookedAt);
      return {
        least: least[at] ?? 0,
        most: margin + Math.max(widthInTable(title), ...seen.map((cell) => (cell ? widthOf(cell.pieces) : 0))),
        linesAt: (width: number) => [titleLines(title, width - margin).length, ...linesInRows(seen, width - margin)],
      };
    }),
    line,
  );
  const whole = sum(widths);
  const laidOut = columns.map(({ title, align, cells }, at) => {
    const characters = (widths[at] ?? 0) - margin;
    const wraps = cells.some((cell) => cell && countLines(cell.pieces, characters) > 1);
    return {
      title: titleLines(title, characters),
      share: (widths[at] ?? 0) / whole,
      align: wraps && align === 'center' ? ('left' as const) : align,
      characters,
      lines: linesInRows(cells, characters),
    };
  });
  const rows = register.rows.map((_, row) => ({
    cells: columns.map(({ cells }) => cells[row] ?? null),
    lines: Math.max(1, ...laidOut.map(({ lines }) => lines[row] ?? 1)),
  }));
  const isShort = sum(rows.map(({ lines }) => lines)) <= mostTogether;
  return {
    isWhole: sum(least) <= line,
    columns: laidOut,
    rows: rows.map((row, at) => {
      const ends = withEnds(row, rows, at);
      return { ...ends, isKept: ends.isKept || (isShort && at > 0) };
    }),
  };
}

/** A row with what the end of a page may do there. */
function withEnds(row: Pick<LaidOutRow, 'cells' | 'lines'>, rows: readonly (typeof row)[], at: number): LaidOutRow {
  const isJoined = (index: number): boolean => rows[index]?.cells.includes(null) === true;
  let first = at;
  while (isJoined(first)) first -= 1;
  let end = at + 1;
  while (isJoined(end)) end += 1;
  const isKept = isJoined(at) && sum(rows.slice(first, end).map(({ lines }) => lines)) <= mostJoined;
  return { ...row, isTall: row.lines > tallestWhole, isKept };
}

/** Over how many rows a cell reaches. */
function reachOf({ rows }: Register, row: number, column: number): number {
  let next = row + 1;
  while (next < rows.length && rows[next]?.[column] === null) next += 1;
  return next - row;
}

/** The lines of each cell in a column. Those of a joined cell are shared by its rows. */
function linesInRows(cells: readonly (LaidOutCell | null)[], characters: number): readonly number[] {
  let shared = 1;
  return cells.map((cell) => {
    if (cell) shared = Math.ceil(countLines(cell.pieces, characters) / cell.rows);
    return shared;
  });
}

function widthOf(pieces: readonly CellPiece[]): number {
  return sum(pieces.map(({ width }) => width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
