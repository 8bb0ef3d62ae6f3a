// The plain text of a report, in reading order.
import { formatDay } from '../language/dates.ts';
import type { Attachments, Inline, Register, Report } from './tree.ts';
import type { Node } from './walk.ts';

/**
 * The plain text of a node. Paragraphs, rows and items are a line each; tabs separate the cells of a row. The numbers
 * that writers set before list items and attachments are not part of it.
 */
export function textOf(node: Node): string {
  return linesOf(node).join('\n');
}

/** The plain text of one paragraph or cell. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

/**
 * Everything a reader of the report sees, in order: marking, title, byline, addressee, body, attachments, signature
 * with its date as 2024年12月31日 (GB/T 9704-2012 7.3.5.4). One line for each paragraph, row or item.
 */
export function reportText(report: Report): string {
  const before = [report.marking, report.title, report.byline, report.addressee && `${report.addressee}：`];
  return [...before.filter((line) => line !== undefined), ...report.children.flatMap(linesOf)].join('\n');
}

/** 附件说明 as printed: numbers only if there are several, no mark after a name (GB/T 9704-2012 7.3.4). */
export function attachmentLines({ names }: Attachments): string[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return [`附件：${only}`];
  return names.map((name, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${name}`);
}

/** The lists below a register as printed. */
export function registerLists({ lists = [] }: Register): string[] {
  return lists.map(({ label, people }) => `${label}：${people}`);
}

function linesOf(node: Node): string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'emphasis':
      return [textOfInlines(node.children)];
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.flatMap(linesOf);
    case 'table':
      return node.rows.map((row) => row.map(textOfInlines).join('\t'));
    case 'register':
      return [
        node.caption,
        ...[node.columns.map(({ title }) => title), ...node.rows].map((row) => row.join('\t')),
        ...registerLists(node),
      ];
    case 'photo':
      return [node.caption];
    case 'attachments':
      return attachmentLines(node);
    case 'signature':
      return [node.organisation, formatDay(node.date)];
    case 'text':
    case 'figure':
      return [node.value];
    case 'break':
      return ['\n'];
    case 'pageBreak':
      return [];
  }
}
