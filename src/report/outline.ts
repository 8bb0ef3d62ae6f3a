// The form of a report in golden files: one node a line, so that a changed sentence is one changed line of a diff.
import { attachmentLines, registerLists, textOfInlines } from './text.ts';
import type { Block, Inline, ListItem, Report } from './tree.ts';

/**
 * The report as text: a line for its head and for each block, two blanks of indent a level. Inside a line: **strong**,
 * *emphasis*, a figure as 16{visits.count}, a line break as
 * .
 */
export function outline(report: Report): string {
  const { title, marking, byline, addressee, date, organisation } = report;
  const head = [
    `report ${JSON.stringify({ date, organisation })}`,
    ...lines('marking', marking),
    ...lines('title', title),
    ...lines('byline', byline),
    ...lines('addressee', addressee),
  ];
  return `${[...head, ...indented(report.children.flatMap(outlineOf))].join('\n')}\n`;
}

function outlineOf(node: Block | ListItem): string[] {
  switch (node.type) {
    case 'heading':
      return [`heading${node.depth} ${marked(node.children)}`];
    case 'paragraph':
      return [`paragraph ${marked(node.children)}`];
    case 'list':
      return [node.ordered ? `list from ${node.start}` : 'list', ...indented(node.children.flatMap(outlineOf))];
    case 'listItem':
    case 'blockquote':
      return [node.type, ...indented(node.children.flatMap(outlineOf))];
    case 'table':
      return [
        `table ${node.align.join(' ')}`,
        ...indented(node.rows.map((row) => `row ${row.map((cell) => marked(cell)).join(' | ')}`)),
      ];
    case 'register':
      return [
        `register ${node.caption}`,
        ...indented([
          `columns ${node.columns.map(({ title, align }) => `${title}(${align})`).join(' | ')}`,
          ...node.rows.map((row) => `row ${row.join(' | ')}`),
          ...registerLists(node).map((list) => `list ${list}`),
        ]),
      ];
    case 'photo':
      return [`photo ${node.file} ${node.caption}`];
    case 'attachments':
      return ['attachments', ...indented(attachmentLines(node))];
    case 'signature':
      return [`signature ${node.organisation} ${node.date}${node.sealed ? ' sealed' : ''}`];
    case 'pageBreak':
      return [node.type];
  }
}

function marked(inlines: readonly Inline[]): string {
  return inlines.map(markedOne).join('');
}

function markedOne(node: Inline): string {
  switch (node.type) {
    case 'strong':
      return `**${marked(node.children)}**`;
    case 'emphasis':
      return `*${marked(node.children)}*`;
    case 'figure':
      return `${node.value}{${node.name}}`;
    case 'break':
      return '⏎';
    case 'text':
      return textOfInlines([node]);
  }
}

function lines(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`  ${name} ${value}`];
}

function indented(below: readonly string[]): string[] {
  return below.map((line) => `  ${line}`);
}
