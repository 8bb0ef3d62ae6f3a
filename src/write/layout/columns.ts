// The layout of a register on a page: the width of each column by its content, and lists broken between names.
import type { Align, Register } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { pointsOfMillimetres, textArea, widthInCharacters } from './measure.ts';

/** A column as printed: its share of the table's width, its alignment, and the characters in one line. */
export interface LaidOutColumn {
  readonly share: number;
  readonly align: Align;
  readonly characters: number;
}

/** The part of a column used by the margins and borders of its cells, in characters of the table. */
const margins = 0.8;
/** The most characters that a column without `text` gets before the remaining width is given out. */
const mostCharacters = 8;

/**
 * The columns of a register. Dates, names and numbers must not break over lines (GB/T 9704-2012: 数字、年份不能回行),
 * so they get the width of their longest piece. A long title may take two lines. Remaining width first goes where it
 * saves most lines. What is still left is shared equally.
 */
export function layOut(register: Register, theme: Theme): readonly LaidOutColumn[] {
  const line = pointsOfMillimetres(textArea(theme).width) / theme.styles.tableCell.size;
  const columns = register.columns.map((column, at) => ({
    ...column,
    cells: register.rows.map((row) => row[at] ?? ''),
  }));
  const needed = widthsOf(columns, line);
  const over = Math.max(0, line - sum(needed)) / needed.length;
  const widths = needed.map((width) => width + over);
  return columns.map(({ align, cells }, at) => {
    const share = (widths[at] ?? 0) / sum(widths);
    const characters = share * line - margins;
    const wraps = cells.some((cell) => cellLines(cell, characters).length > 1);
    return { share, characters, align: wraps && align === 'center' ? 'left' : align };
  });
}

/**
 * The printed lines of a cell. A list of names, places or days is broken between two of them. Other cells are given
 * whole, because their lines may break anywhere.
 */
export function cellLines(cell: string, characters: number): readonly string[] {
  if (widthInCharacters(cell) <= characters || /[，。；：？！]/.test(cell)) return [cell];
  const pieces = piecesOf(cell);
  if (pieces.some((piece) => widthInCharacters(piece) > characters)) return [cell];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const fits = line === '' || widthInCharacters(line + piece) <= characters;
    if (!fits) lines.push(line);
    line = fits ? line + piece : piece;
  }
  return [...lines, line];
}

/** The items of a list, each with the mark after it. */
export function piecesOf(cell: string): readonly string[] {
  return cell.split(/(?<=[、～])/);
}

interface Column {
  readonly title: string;
  readonly text?: number;
  readonly cells: readonly string[];
}

/**
 * The widths of columns in characters. Each column gets what it needs. Then, step by step, the column that saves most
 * for the added width gets wider.
 */
function widthsOf(columns: readonly Column[], line: number): readonly number[] {
  const widths = narrowed(columns, columns.map(leastOf), line);
  const steps = columns.map((column, at) => stepsOf(column, widths[at] ?? 0, line));
  for (;;) {
    const room = line - sum(widths) + 1e-9;
    let best: { readonly at: number; readonly width: number; readonly saved: number } | undefined;
    for (const [at, width] of widths.entries()) {
      const now = steps[at]?.find((step) => step.width === width)?.cost ?? 0;
      for (const wider of steps[at] ?? []) {
        const more = wider.width - width;
        if (more <= 0 || more > room) continue;
        const saved = (now - wider.cost) / more;
        if (saved > (best?.saved ?? 0)) best = { at, width: wider.width, saved };
      }
    }
    if (best === undefined) return widths;
    widths[best.at] = best.width;
  }
}

/** Narrows columns that need more than one line holds. Texts become narrower first, down to three characters. */
function narrowed(columns: readonly Column[], needed: readonly number[], line: number): number[] {
  const spare = needed.map((width, at) => (columns[at]?.text === undefined ? 0 : Math.max(0, width - 4)));
  const part = Math.min(1, Math.max(0, sum(needed) - line) / (sum(spare) || 1));
  return needed.map((width, at) => width - (spare[at] ?? 0) * part);
}

/** More rows would hardly change the widths. */
const rowsLookedAt = 200;

/**
 * The cost of a column at each possible width, from the smallest to the one at which its longest cell fits in one line.
 */
function stepsOf(column: Column, least: number, line: number): { readonly width: number; readonly cost: number }[] {
  const { title, cells } = column;
  const texts = [title, ...cells.slice(0, rowsLookedAt)];
  const widest = Math.min(line, Math.max(...[title, ...cells].map(widthInCharacters)) + margins + 0.5);
  const wider = Array.from({ length: Math.ceil(line) * 2 }, (_, step) => margins + step / 2);
  const widths = [least, ...wider.filter((width) => width > least && width <= widest)];
  return widths.map((width) => ({ width, cost: sum(texts.map((text) => costOf(text, width - margins))) }));
}

// The tallest cell sets the height of a row, so lines count squared. A last line of one character costs extra
// (孤字不成行).
function costOf(text: string, characters: number): number {
  const width = widthInCharacters(text);
  if (width <= characters) return 1;
  const names = cellLines(text, characters).length;
  if (names > 1) return names ** 2;
  const whole = Math.max(1, Math.floor(characters));
  const lines = Math.ceil(width / whole);
  return lines ** 2 + (width - (lines - 1) * whole <= 1 ? 1 : 0);
}

function leastOf({ title, text, cells }: Column): number {
  const longestPiece = Math.max(titleWidth(title) + margins, ...cells.flatMap(piecesOf).map(widthOfPiece));
  return Math.min(longestPiece, (text ?? mostCharacters) + 1);
}

// In our faces, digits are a little wider than half a character.
function widthOfPiece(piece: string): number {
  return widthInCharacters(piece) + (/\d/.test(piece) ? 1 : margins);
}

// A long title may take two lines.
function titleWidth(title: string): number {
  const width = widthInCharacters(title);
  return width > 4 ? Math.ceil(width / 2) : width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
