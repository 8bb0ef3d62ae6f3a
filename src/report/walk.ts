// Visits every node of a report in reading order, so that only the writers need to know how nodes nest.
import type { Block, Inline, ListItem, Report } from './tree.ts';

/** Any node of the tree. */
export type Node = Block | ListItem | Inline;

/**
 * Calls `visit` for each node in reading order, a parent before its children. `depth` is 0 for the blocks of the body.
 */
export function walk(report: Report, visit: (node: Node, depth: number) => void): void {
  for (const block of report.children) walkNode(block, visit, 0);
}

/** The nodes directly below a node, in reading order; for a table, the nodes of its cells row by row. */
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
