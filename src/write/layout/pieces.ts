// Where the lines of a cell may end: between the people, dates or classes of a list, never inside of one.
import type { RegisterColumn } from '../../report/tree.ts';
import { widthInTable } from './measure.ts';

type Content = RegisterColumn['content'];

/** A part of a cell. No line ends inside of it if it is `whole`. */
export interface CellPiece {
  readonly text: string;
  readonly width: number;
  readonly whole: boolean;
}

/** The characters that a line of running text in a table holds at least. */
const shortestLine = 6;
/** The longest name that stays whole (阿卜杜拉·买买提艾力·吐尔逊江、). Nothing longer is one. */
const longestWhole = 16;

/** The pieces of a cell. A sentence is one piece whose lines may end anywhere, as is a text that is no list. */
export function piecesOf(cell: string, content: Content): readonly CellPiece[] {
  if (cell === '') return [];
  const isSentence = /[，。；：？！]/.test(cell.replace(/\d[：:]\d/g, ''));
  const parts = isSentence ? [cell] : cell.split(/(?<=[、～])|(?=（名单\d)/);
  const longest = content === 'text' ? shortestLine : longestWhole;
  return parts.map((text) => {
    const width = widthInTable(text);
    return { text, width, whole: !isSentence && (width <= longest || isUnbroken(text)) };
  });
}

/** The least characters in a line that keep each whole piece whole. */
export function leastWidth(pieces: readonly CellPiece[]): number {
  return Math.max(0, ...pieces.map(({ text, width, whole }) => (whole ? width : leastOfText(text, width))));
}

/**
 * How many lines the pieces fill, with so many characters in a line. A line of running text is hardly ever full, since
 * no mark may begin one.
 */
export function countLines(pieces: readonly CellPiece[], characters: number): number {
  let lines = 1;
  let filled = 0;
  for (const { width } of pieces) {
    filled += width;
    if (filled <= characters) continue;
    if (width <= characters) {
      lines += 1;
      filled = width;
    } else {
      const line = Math.max(1, characters - 0.4);
      const more = Math.ceil(filled / line) - 1;
      lines += more;
      filled -= more * line;
    }
  }
  return lines;
}

/**
 * The printed lines of a cell: the pieces that fit are not divided. For Word, which would break a line inside a name
 * and has no property that forbids it.
 */
export function linesOf(pieces: readonly CellPiece[], characters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const end = (): void => {
    if (line !== '') lines.push(line);
    line = '';
    filled = 0;
  };
  for (const { text, width } of pieces) {
    if (filled + width > characters) end();
    line += text;
    filled += width;
    // Nobody knows where the last line of a piece that does not fit will end.
    if (width > characters && pieces.length > 1) end();
  }
  end();
  return lines;
}

/** The title of a column in one line or, if that does not hold it, in two that make sense or are of a length. */
export function titleLines(title: string, characters: number): readonly string[] {
  const length = [...title].length;
  if (length < 4 || widthInTable(title) <= characters) return [title];
  const sense = title.search(/[（或]/);
  const at = sense > 1 ? sense : Math.ceil(length / 2);
  return [title.slice(0, at), title.slice(at)];
}

/** The least characters in a line of a title. */
export function leastOfTitle(title: string): number {
  return Math.max(...titleLines(title, 0).map(widthInTable));
}

// A number of a document or an address has no place to break.
function isUnbroken(text: string): boolean {
  return !/[^!-~、～]/.test(text);
}

function leastOfText(text: string, width: number): number {
  const runs = text.match(/[\w.:/-]+/g) ?? [];
  const longest = Math.max(0, ...runs.map(widthInTable).filter((run) => run <= longestWhole));
  return Math.min(width, Math.max(shortestLine, longest));
}
