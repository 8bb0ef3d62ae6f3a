// Tables to Word: repeated head, rows that split only if they are tall, and a width for every column, because WPS collapses columns
// without one.
import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  type FileChild,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textOfInlines } from '../../report/text.ts';
import type { Align, Register, Table } from '../../report/tree.ts';
import { printRegister, smallTables } from '../layout/forms.ts';
import { piecesOfList } from '../layout/lists.ts';
import { widthInCharacters } from '../layout/measure.ts';
import { linesOf } from '../layout/pieces.ts';
import { inlines, text } from './inlines.ts';
import { textWidth, twipsOfPoints } from './measure.ts';
import { type DocxPage, paragraph } from './paragraph.ts';

type Cell = readonly ParagraphChild[];

/** A cell, and whether it begins one that reaches over rows below, or is a further part of it. */
interface JoinedCell {
  readonly content: Cell;
  readonly merge?: 'restart' | 'continue';
}

/** A table someone wrote in Markdown. Wider cells get wider columns. Empty if it has no columns. */
export function table(page: DocxPage, node: Table, keep: boolean): DocxTable[] {
  const count = Math.max(0, ...node.rows.map((row) => row.length));
  const [head = [], ...rows] = node.rows.map((row) =>
    Array.from({ length: count }, (_, column) => ({ content: inlines(row[column] ?? []) })),
  );
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(...node.rows.map((row) => widthInCharacters(textOfInlines(row[column] ?? [])))),
  );
  const shares = longest.map((width) => Math.min(Math.max(width, 3), 24));
  const alignments = longest.map((_, column) => node.align[column] ?? 'left');
  return grid(page, head, rows, { shares, alignments, keep });
}

/** The table of a 登记表, without its caption, and the lists below it. Empty if it has no columns. */
export function register(page: DocxPage, node: Register, keep: boolean): FileChild[] {
  const { columns, rows, isSmall } = printRegister(node, page.theme);
  const lists = node.lists ?? [];
  const tables = grid(
    page,
    columns.map(({ title }) => ({ content: text(title.join('\n')) })),
    // Word would break a line inside a name, and no property forbids it. So we break the lines.
    rows.map(({ cells }) =>
      columns.map(({ characters }, column): JoinedCell => {
        const cell = cells[column];
        if (!cell) return { content: [], merge: 'continue' };
        const content = text(linesOf(cell.pieces, characters).join('\n'));
        return { content, ...(cell.rows > 1 && { merge: 'restart' as const }) };
      }),
    ),
    {
      shares: columns.map(({ share }) => share),
      alignments: columns.map(({ align }) => align),
      isTall: (row) => rows[row]?.isTall === true,
      isKept: (row) => rows[row]?.isKept === true,
      isSmall,
      keep: keep || lists.length > 0,
    },
  );
  const size = (isSmall ? smallTables(page.theme) : page.theme).styles.tableCell.size;
  const characters = textWidth(page.theme) / twipsOfPoints(size) - 0.5;
  const style = isSmall ? 'TableCellSmall' : 'TableCell';
  const below = lists.map((list) => {
    const words = text(linesOf(piecesOfList(list), characters).join('\n'));
    return paragraph(page, style, words, { alignment: AlignmentType.LEFT, ...(keep && { keepNext: true }) });
  });
  return [...tables, ...below];
}

/**
 * The layout of a table: its columns, which rows may run over pages, which are on one page with the row before, and
 * whether the last must stay on one page with what follows.
 */
interface GridLayout {
  readonly shares: readonly number[];
  readonly alignments: readonly Align[];
  readonly isTall?: (row: number) => boolean;
  readonly isKept?: (row: number) => boolean;
  readonly isSmall?: boolean;
  readonly keep: boolean;
}

/** At least this many rows go to the last page of a table together. */
const together = 3;

function grid(
  page: DocxPage,
  head: readonly JoinedCell[],
  rows: readonly (readonly JoinedCell[])[],
  { shares, alignments, isTall = () => false, isKept = () => false, isSmall = false, keep }: GridLayout,
): DocxTable[] {
  if (head.length === 0) return [];
  const widths = columnWidths(textWidth(page.theme), shares);
  const ownAlignment = page.theme.styles.tableCell.align;
  const cell =
    (style: 'TableHead' | 'TableCell', keepNext: boolean, tall = false) =>
    ({ content, merge }: JoinedCell, column: number) => {
      const align = alignments[column] ?? 'left';
      // An alignment that the style already has is left out.
      const own = style === 'TableHead' || align === ownAlignment ? {} : { alignment: wordAlignments[align] };
      const options = { ...own, ...(keepNext && { keepNext }) };
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        ...(merge && { verticalMerge: merge }),
        // In the middle of a row that runs over pages, a date could stand on either.
        verticalAlign: tall ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
        children: [paragraph(page, isSmall ? `${style}Small` : style, content, options)],
      });
    };
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(cell('TableHead', rows.length > 0 || keep)),
  });
  const bodyRows = rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    const tall = isTall(index);
    const keepNext = isLast ? keep : isKept(index + 1) || (index >= rows.length - together && !tall);
    return new TableRow({ cantSplit: !tall, children: row.map(cell('TableCell', keepNext, tall)) });
  });
  return [
    new DocxTable({
      width: { size: textWidth(page.theme), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 60, right: 60 },
      rows: [headRow, ...bodyRows],
    }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

const wordAlignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Divides a width by shares into whole twips that add up to it. The shares need not add up to 1. */
export function columnWidths(whole: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let before = 0;
  let taken = 0;
  return shares.map((share) => {
    before += sum > 0 ? share / sum : 1 / shares.length;
    const width = Math.round(whole * before) - taken;
    taken += width;
    return width;
  });
}
