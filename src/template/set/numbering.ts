// Numbers headings after empty sections are removed, so that 一、（一）1.（1） have no gaps.
import { headingNumber } from '../../language/numerals.ts';
import type { Block, Heading } from '../../report/tree.ts';

/** A block before numbering; `numbering` turns heading numbers on or off. */
export type UnnumberedBlock = Block | { readonly type: 'numbering'; readonly on: boolean };

/** Removes headings with nothing under them and numbers the others by level. */
export function numberHeadings(blocks: readonly UnnumberedBlock[]): Block[] {
  const counts = [0, 0, 0, 0];
  let on = true;
  return withoutEmptySections(blocks).flatMap((block): Block[] => {
    if (block.type === 'numbering') on = block.on;
    if (block.type === 'numbering') return [];
    if (block.type !== 'heading' || !on) return [block];
    const count = (counts[block.depth - 1] ?? 0) + 1;
    counts.fill(0, block.depth);
    counts[block.depth - 1] = count;
    return [numbered(block, headingNumber(block.depth, count))];
  });
}

function numbered(heading: Heading, number: string): Heading {
  const [first, ...rest] = heading.children;
  if (first?.type !== 'text') return { ...heading, children: [{ type: 'text', value: number }, ...heading.children] };
  return { ...heading, children: [{ type: 'text', value: number + first.value }, ...rest] };
}

function withoutEmptySections(blocks: readonly UnnumberedBlock[]): UnnumberedBlock[] {
  const kept: UnnumberedBlock[] = [];
  let next: UnnumberedBlock | undefined;
  for (const block of blocks.toReversed()) {
    if (block.type === 'heading' && endsSection(next, block.depth)) continue;
    kept.push(block);
    // Turning numbering off ends the section before, because what follows (a closing) belongs to the whole report.
    if (block.type === 'numbering' ? !block.on : block.type !== 'pageBreak') next = block;
  }
  return kept.reverse();
}

function endsSection(next: UnnumberedBlock | undefined, depth: number): boolean {
  if (next === undefined || ['signature', 'attachments', 'numbering'].includes(next.type)) return true;
  return next.type === 'heading' && next.depth <= depth;
}
