// Tables to HTML: a head that repeats on every page, columns of fixed shares, rows that are not split.
import type { Align, Inline, Register, Table } from '../../report/tree.ts';
import { inlines, type Page, text } from './inlines.ts';

/** A table someone wrote in Markdown; its first row is the head. */
export function table(page: Page, node: Table): string {
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

/** A 登记表 with its caption; widths are shares of the text area. */
export function register(page: Page, node: Register): string {
  const { caption, tableHead, tableCell } = page.theme.styles;
  const head = node.columns.map((column) => tableHeadTag(text(page, tableHead.face, column.title)));
  const rows = node.rows.map((cells) =>
    tableRow(
      node.columns.map((column, index) => tableCellTag(column.align, text(page, tableCell.face, cells[index] ?? ''))),
    ),
  );
  return [
    // Not a <caption>: Chromium would leave it alone at the foot of a page, the table on the next.
    node.caption === '' ? '' : `<p class="caption">${text(page, caption.face, node.caption)}</p>`,
    '<table class="register">',
    `<colgroup>${node.columns.map((column) => `<col style="width:${percent(column.width)}">`).join('')}</colgroup>`,
    `<thead>${tableRow(head)}</thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
  ].join('');
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
