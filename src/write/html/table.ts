// Tables to HTML: repeated head, columns of fixed shares, rows that do not split.
import type { Align, Inline, Register, Table } from '../../report/tree.ts';
import { cellLines, type LaidOutColumn, layOut, piecesOf } from '../layout/columns.ts';
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
  return [
    // Not a <caption>, because Chromium may leave that at the foot of one page and begin the table on the next.
    node.caption === '' ? '' : `<p class="caption">${text(page, caption.face, node.caption)}</p>`,
    registerTable(page, node),
  ].join('');
}

/** The table of a 登记表, without its caption. */
export function registerTable(page: HtmlPage, node: Register): string {
  const columns = layOut(node, page.theme);
  const head = node.columns.map(({ title }) => tableHeadTag(text(page, page.theme.styles.tableHead.face, title)));
  const rows = node.rows.map((cells) =>
    tableRow(columns.map((column, index) => registerCell(page, column, cells[index] ?? ''))),
  );
  return [
    '<table class="register">',
    `<colgroup>${columns.map(({ share }) => `<col style="width:${percent(share)}">`).join('')}</colgroup>`,
    `<thead>${tableRow(head)}</thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
  ].join('');
}

// Only the browser knows the widths of characters, so it breaks the lines, but only between names.
function registerCell(page: HtmlPage, { align, characters }: LaidOutColumn, cell: string): string {
  const { face } = page.theme.styles.tableCell;
  if (cellLines(cell, characters).length === 1) return tableCellTag(align, text(page, face, cell));
  const names = piecesOf(cell).map((piece) => text(page, face, piece));
  return `<td class="${align} names">${names.join('<wbr>')}</td>`;
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function tableHeadTag(content: string): string {
  return `<th scope="col">${content}</th>`;
}

function tableCellTag(align: Align, content: string): string {
  return `<td class="${align}">${content}</td>`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
