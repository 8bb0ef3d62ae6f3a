// Visits every node of a report in reading order, so that nothing outside the writers needs to know how nodes nest.
import type { Block, Inline, ListItem, Report } from './tree.ts';

/** Anything a tree is made of, below the report itself. */
export type Node = Block | ListItem | Inline;

/** Calls `visit` for each node, a parent before its children, in the order they are read. `depth` is 0 for the blocks of the body. */
export function walk(report: Report, visit: (node: Node, depth: number) => void): void {
  for (const block of report.children) walkNode(block, visit, 0);
}

/** The nodes right below a node, in the order they are read; the cells of a table give theirs row by row. */
function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'strong':
    case 'emphasis':
      return node.children;
    case 'table':
      return node.rows.flat(2);
    case 'register':
    case 'photo':
    case 'pageBreak':
    case 'attachments':
    case 'signature':
    case 'text':
    case 'figure':
    case 'break':
      return [];
  }
}

function walkNode(node: Node, visit: (node: Node, depth: number) => void, depth: number): void {
  visit(node, depth);
  for (const child of childrenOf(node)) walkNode(child, visit, depth + 1);
}
