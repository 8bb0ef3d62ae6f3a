// How a register is laid out on a theme's page: a width for each column from the words in it, and lists of names broken between names.
import type { Align, Register } from '../report/tree.ts';
import { pointsOfMillimetres, textArea, widthInCharacters } from './measure.ts';
import type { Theme } from './theme.ts';

/** A column as it is printed: its share of the table's width, how it stands, and the characters a line of it holds. */
export interface LaidOutColumn {
  readonly share: number;
  readonly align: Align;
  readonly characters: number;
}

/** What a cell's margins and lines take of a column, in characters of the table. */
const margins = 0.8;
/** What a column that is no text may claim before texts get their share. */
const mostCharacters = 8;

/** The columns of a register. Dates, names and numbers get what their longest cell needs, for they must not break over lines (GB/T 9704-2012: 数字、年份不能回行). Where a line cannot hold that, lists of names go over several lines, name by name, and long titles over two. Texts share what is left, none more than its longest cell fills; what nobody needs is spread over all. */
export function layOut(register: Register, theme: Theme): readonly LaidOutColumn[] {
  const line = pointsOfMillimetres(textArea(theme).width) / theme.styles.tableCell.size;
  const columns = register.columns.map((column, at) => ({
    ...column,
    cells: register.rows.map((row) => row[at] ?? ''),
  }));
  const least = columns.map(leastOf);
  const preferred = columns.map((column, at) => Math.max(least[at] ?? 0, preferredOf(column)));
  const most = columns.map(widestOf);
  const widths = filled(grown(grown(least, preferred, line), most, line), columns, most, line);
  return columns.map(({ align, cells }, at) => {
    const share = (widths[at] ?? 0) / sum(widths);
    const characters = share * line - margins;
    const wraps = cells.some((cell) => cellLines(cell, characters).length > 1);
    return { share, characters, align: wraps && align === 'center' ? 'left' : align };
  });
}

/** A list of names, places or days as the lines it is printed on, broken between two of them; any other cell as it is, since a line may end anywhere in it. */
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

/** A list in its pieces, each with the mark behind it. */
export function piecesOf(cell: string): readonly string[] {
  return cell.split(/(?<=[、～])/);
}

interface Column {
  readonly title: string;
  readonly text?: number;
  readonly cells: readonly string[];
}

function leastOf(column: Column): number {
  const longestPiece = Math.max(titleWidth(column.title), ...column.cells.flatMap(piecesOf).map(widthInCharacters)) + 1;
  return Math.min(longestPiece, column.text ?? preferredOf(column));
}

function preferredOf(column: Column): number {
  return Math.min((column.text ?? mostCharacters) + 1, widestOf(column));
}

function widestOf({ title, cells }: Column): number {
  return Math.max(...[title, ...cells].map(widthInCharacters)) + 1;
}

// A long title may stand on two lines.
function titleWidth(title: string): number {
  const width = widthInCharacters(title);
  return width > 4 ? Math.ceil(width / 2) : width;
}

/** Widths brought nearer to what is wanted, all by the same part of what they lack, as far as the line has room. */
function grown(widths: readonly number[], wanted: readonly number[], line: number): readonly number[] {
  const lack = sum(wanted) - sum(widths);
  const part = lack <= 0 ? 0 : Math.min(1, Math.max(0, line - sum(widths)) / lack);
  return widths.map((width, at) => width + ((wanted[at] ?? 0) - width) * part);
}

/** Widths that fill the line. A text over several lines gets whole characters, for part of one would show nothing; what is over goes to the others. */
function filled(
  widths: readonly number[],
  columns: readonly Column[],
  most: readonly number[],
  line: number,
): readonly number[] {
  const nearly = 0.25;
  if (sum(widths) > line + nearly) return widths;
  const wraps = widths.map((width, at) => columns[at]?.text !== undefined && width + nearly < (most[at] ?? 0));
  const whole = widths.map((width, at) =>
    wraps[at] ? Math.max(1, Math.floor(width - margins + nearly)) + margins : width,
  );
  const others = wraps.filter((wrap) => !wrap).length;
  const over = (line - sum(whole)) / (others || whole.length);
  return whole.map((width, at) => (wraps[at] && others > 0 ? width : width + over));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
