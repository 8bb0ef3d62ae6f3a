// Tables to HTML: repeated head, columns of fixed shares, rows that split only if they are tall.
import type { Align, Inline, Register, RegisterList, Table } from '../../report/tree.ts';
import type { LaidOutCell, LaidOutColumn, LaidOutRow } from '../layout/columns.ts';
import { printRegister } from '../layout/forms.ts';
import { piecesOfList } from '../layout/lists.ts';
import { type CellPiece, countLines } from '../layout/pieces.ts';
import { titleLines } from '../layout/title.ts';
import { type HtmlPage, inlines, text } from './inlines.ts';

/** A table someone wrote in Markdown; its first row is the head. */
export function table(page: HtmlPage, node: Table): string {
  const { tableHead, tableCell } = page.theme.styles;
  const [head = [], ...rows] = node.rows;
  const cell = (content: readonly Inline[], column: number): string =>
    tableCellTag(node.align[column] ?? 'left', inlines(page, tableCell.face, content));
  return [
    '<table>',
    `<thead>${tableRow(head.map((content) => tableHeadTag(inlines(page, tableHead.face, content))))}</thead>`,
    `<tbody>${rows.map((cells) => tableRow(cells.map(cell))).join('\n')}</tbody>`,
    '</table>',
  ].join('');
}

/** A 登记表 with its caption; the widths of its columns fit the page. */
export function register(page: HtmlPage, node: Register): string {
  const { caption } = page.theme.styles;
  const lines = titleLines(node.caption, page.theme, caption);
  return [
    // Not a <caption>, because Chromium may leave that at the foot of one page and begin the table on the next.
    node.caption === ''
      ? ''
      : `<p class="caption">${lines.map((line) => text(page, caption.face, line)).join('<br>')}</p>`,
    registerTable(page, node),
  ].join('');
}

/** The table of a 登记表, without its caption. */
export function registerTable(page: HtmlPage, node: Register): string {
  const { columns, rows, isSmall } = printRegister(node, page.theme);
  const { face } = page.theme.styles.tableHead;
  const head = columns.map(({ title }) => tableHeadTag(title.map((line) => text(page, face, line)).join('<br>')));
  const row = ({ cells, isTall, isKept }: LaidOutRow) =>
    tableRow(
      columns.map((column, index) => registerCell(page, column, cells[index] ?? null)),
      [isTall ? 'tall' : '', isKept ? 'kept' : ''].filter((name) => name !== ''),
    );
  const classes = `class="register${isSmall ? ' small' : ''}"`;
  const widths = `<colgroup>${columns.map(({ share }) => `<col style="width:${percent(share)}">`).join('')}</colgroup>`;
  const bandRow = (some: readonly LaidOutRow[]) => {
    const inner = `<table ${classes} role="presentation">${widths}<tbody>${some.map(row).map(withRoles).join('\n')}</tbody></table>`;
    return `<tr class="band" role="presentation"><td role="presentation" colspan="${columns.length}">${inner}</td></tr>`;
  };
  const body = rows.length > longest ? bandsOf(rows).map(bandRow) : rows.map(row);
  return [
    `<table ${classes}>`,
    widths,
    `<thead>${tableRow(head)}</thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
    ...(node.lists ?? []).map((list) => listBelow(page, list, isSmall)),
  ].join('');
}

/**
 * For every page, Chromium looks at all rows of a table again. So a longer register is a table of bands, tables of some
 * of its rows: of 5,000 rows that takes half of the time and memory. Whoever has it read aloud hears one table.
 */
const longest = 1000;
/** The fewest rows of a band. */
const leastOfBand = 200;

/** The rows in bands. None ends within rows that share a cell, or that are on one page. */
function bandsOf(rows: readonly LaidOutRow[]): readonly (readonly LaidOutRow[])[] {
  const bands: LaidOutRow[][] = [[]];
  for (const [at, row] of rows.entries()) {
    const isFree = !row.isKept && !row.cells.includes(null);
    if (isFree && (bands.at(-1)?.length ?? 0) >= leastOfBand && rows.length - at >= leastOfBand) bands.push([]);
    bands.at(-1)?.push(row);
  }
  return bands;
}

/** A row in a table that is none to whoever has it read aloud: so the row itself says what it is. */
function withRoles(row: string): string {
  return row.replaceAll('<tr', '<tr role="row"').replaceAll('<td', '<td role="cell"');
}

function listBelow(page: HtmlPage, list: RegisterList, isSmall: boolean): string {
  const words = joinedPieces(page, piecesOfList(list), Number.POSITIVE_INFINITY);
  return `<p class="list-below${isSmall ? ' small' : ''}">${words}</p>`;
}

// Only the browser knows the widths of characters, so it breaks the lines, but not inside whole pieces.
function registerCell(page: HtmlPage, { align, characters }: LaidOutColumn, cell: LaidOutCell | null): string {
  if (cell === null) return '';
  const { pieces, rows } = cell;
  const span = rows > 1 ? ` rowspan="${rows}"` : '';
  const { face } = page.theme.styles.tableCell;
  if (pieces.every(({ whole }) => whole) && countLines(pieces, characters) === 1) {
    return `<td class="${align} whole"${span}>${pieces.map((piece) => text(page, face, piece.text)).join('')}</td>`;
  }
  return tableCellTag(align, joinedPieces(page, pieces, characters), span);
}

function joinedPieces(page: HtmlPage, pieces: readonly CellPiece[], characters: number): string {
  const { face } = page.theme.styles.tableCell;
  const parts = pieces.map((piece) => {
    const words = text(page, face, piece.text);
    return piece.whole && piece.width <= characters ? `<span class="whole">${words}</span>` : words;
  });
  return parts.join('<wbr>');
}

function tableRow(cells: readonly string[], names: readonly string[] = []): string {
  const own = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  return `<tr${own}>${cells.join('')}</tr>`;
}

// A head without words is none, for those who have the table read to them.
function tableHeadTag(content: string): string {
  if (content === '') return '<td></td>';
  return `<th scope="col">${content}</th>`;
}

function tableCellTag(align: Align, content: string, attributes = ''): string {
  return `<td class="${align}"${attributes}>${content}</td>`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
