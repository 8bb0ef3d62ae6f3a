// mdast to the blocks of the report. What the report cannot hold is reported at its place.
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Problem } from '../../problem/problem.ts';
import type { Block, Table } from '../../report/tree.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import type { Narration } from '../narrative.ts';
import type { Output } from '../run/output.ts';
import { withAttachments } from './attachments.ts';
import { directiveBlocks } from './directives.ts';
import { inlinesOf } from './inlines.ts';
import { parseNarrativeMarkdown, parseTemplateMarkdown, withChineseBold } from './markdown.ts';
import { type MarkdownContext, markdownContext } from './markdown-context.ts';
import { mostLevels, tooDeepAt } from './nesting.ts';
import { numberHeadings, type TypedHeading, typedNumber, type UnnumberedBlock } from './numbering.ts';
import { withTypedLines } from './typed-lines.ts';
import { typedMarks } from './typed-marks.ts';

type TypedHeadings = Map<UnnumberedBlock, TypedHeading>;

/**
 * Markdown to blocks with numbered headings. Reports markdown-not-supported, nesting-too-deep, unknown-directive,
 * directive-misuse, markdown-as-text; for narrative also narrative-include, heading-left-out, heading-renumbered.
 */
export function toBlocks(output: Output, rollup: Rollup, narration: Narration, problems: Problem[]): Block[] {
  if (isTooDeep(output, problems)) return [];
  const markdown = withChineseBold(output.markdown);
  const context = markdownContext(markdown, output.phrases, output.placeAt, problems);
  const headings: TypedHeadings = new Map();
  const root = parseTemplateMarkdown(markdown.text);
  typedMarks(root, markdown, output.placeAt, 'template').forEach(context.report);
  let level = 0;
  const blocks = root.children.flatMap((node): UnnumberedBlock[] => {
    if (node.type === 'heading') level = node.depth;
    if (node.type !== 'leafDirective' && node.type !== 'containerDirective') {
      return topBlocks(node, context, { shift: 0, headings, isNarrative: false });
    }
    return directiveBlocks(node, context, rollup, (narrative) =>
      narrativeBlocks(narration.evaluate(narrative, problems), { level, headings }, problems),
    );
  });
  return withAttachments(numberHeadings(blocks, headings, context.report));
}

function isTooDeep({ markdown, placeAt }: Output, problems: Problem[]): boolean {
  const at = tooDeepAt(markdown);
  if (at !== null) problems.push({ code: 'nesting-too-deep', place: placeAt(at), values: { limit: mostLevels } });
  return at !== null;
}

/** The blocks of a narrative file. Its headings are one level below the heading they follow. */
function narrativeBlocks(
  output: Output,
  { level, headings }: { readonly level: number; readonly headings: TypedHeadings },
  problems: Problem[],
): UnnumberedBlock[] {
  if (isTooDeep(output, problems)) return [];
  const typed = withTypedLines(output.markdown);
  const bold = withChineseBold(typed.text);
  const markdown = { text: bold.text, offsetBefore: (at: number) => typed.offsetBefore(bold.offsetBefore(at)) };
  const root = parseNarrativeMarkdown(markdown.text);
  const highest = Math.min(...root.children.map((node) => (node.type === 'heading' ? node.depth : 6)));
  const context = markdownContext(markdown, output.phrases, output.placeAt, problems);
  typedMarks(root, markdown, output.placeAt).forEach(context.report);
  return root.children.flatMap((node) => {
    const found = showing(node);
    if (found === null) return topBlocks(node, context, { shift: level + 1 - highest, headings, isNarrative: true });
    context.report({ code: 'narrative-include', place: context.placeOf(node), values: { found } });
    return [];
  });
}

/** The blocks of a node that is not inside another. What was typed in a heading is kept in `headings`. */
function topBlocks(
  node: Root['children'][number],
  context: MarkdownContext,
  { shift, headings, isNarrative }: { shift: number; headings: TypedHeadings; isNarrative: boolean },
): Block[] {
  const blocks = blocksOf(node, context, shift);
  const [first] = blocks;
  if (first?.type === 'heading') {
    const number = typedNumber(context.sourceOf(node).inside);
    headings.set(first, { place: context.placeOf(node), number, isNarrative });
  }
  return blocks;
}

/** A directive in a narrative file. Only templates may place photos, registers and other texts. */
function showing(node: RootContent): string | null {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return (first?.type === 'text' && /^::[\w-]+.*/.exec(first.value)?.[0]) || null;
}

function blocksOf(node: Root['children'][number], context: MarkdownContext, shift: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const depth = depthOf(node.depth + shift);
      if (depth === null) break;
      const children = inlinesOf(node.children, context);
      return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
    }
    case 'paragraph': {
      const children = inlinesOf(node.children, context);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'list': {
      const start = node.start ?? 1;
      const items = node.children.map((item, index) => ({
        number: node.ordered ? Number(/^\d+/.exec(context.sourceOf(item).inside)?.[0] ?? start + index) : 0,
        children: item.children.flatMap((child) => nestedOf(child, context)),
      }));
      const filled = items.filter(({ children }) => children.length > 0);
      const isOneList = node.ordered !== true || items.every(({ number }) => number === start);
      return runsOf(filled, isOneList).map((run) => ({
        type: 'list',
        ordered: node.ordered ?? false,
        start: isOneList ? start : (run[0]?.number ?? start),
        children: run.map(({ children }) => ({ type: 'listItem', children })),
      }));
    }
    case 'table':
      return [tableOf(node, context)];
    case 'blockquote': {
      const children = node.children.flatMap((child) => nestedOf(child, context));
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
  }
  context.refuse(node);
  return [];
}

/** Items in runs, so that 8. 甲, 10. 乙 keep their numbers; one run where all items have the number 1, as they may. */
function runsOf<T extends { readonly number: number }>(items: readonly T[], isOneList: boolean): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && (isOneList || item.number === last.number + 1)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Headings inside lists and quotations are refused, because they would disturb the numbering. */
function nestedOf(node: RootContent, context: MarkdownContext): Block[] {
  if (node.type !== 'heading') return blocksOf(node, context, 0);
  context.refuse(node);
  return [];
}

function depthOf(depth: number): 1 | 2 | 3 | 4 | null {
  if (depth <= 1) return 1;
  return depth === 2 || depth === 3 || depth === 4 ? depth : null;
}

function tableOf(node: Extract<Nodes, { type: 'table' }>, context: MarkdownContext): Table {
  const cells = (content: readonly PhrasingContent[]) => inlinesOf(content, context);
  return {
    type: 'table',
    align: (node.align ?? []).map((align) => align ?? 'left'),
    rows: node.children.map((row) => row.children.map((cell) => cells(cell.children))),
  };
}
