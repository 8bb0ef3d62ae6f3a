// Numbers headings after empty sections are removed, so that 一、（一）1.（1） have no gaps.
import { headingNumber } from '../../language/numerals.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { textOf } from '../../report/text.ts';
import type { Block, Heading, Inline } from '../../report/tree.ts';

/** A block before numbering; `numbering` turns heading numbers on or off. */
export type UnnumberedBlock = Block | { readonly type: 'numbering'; readonly on: boolean };

/** A heading as it was typed: where, with what number of its own, and whether it is told when it is left out. */
export interface TypedHeading {
  readonly place: Place;
  readonly number: string;
  readonly isNarrative: boolean;
}

// 一、 （一） 1. （1） at the beginning, but not 一、二年级, 3.8妇女节 or （1）班.
const number =
  /^(?:[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十])|\d{1,2}[.．、](?!\d)|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)](?!班))\s*(?=\S)/u;

/** The number that was typed before the words of a heading, with the blanks after it; '' if there is none. */
export function typedNumber(markdown: string): string {
  return number.exec(markdown.replace(/^[#*_\s]+/, ''))?.[0] ?? '';
}

/**
 * Removes headings with nothing under them and numbers the others by level, in place of any number that was typed.
 * Reports heading-left-out, heading-renumbered.
 */
export function numberHeadings(
  blocks: readonly UnnumberedBlock[],
  typed: ReadonlyMap<UnnumberedBlock, TypedHeading>,
  report: (problem: Problem) => void,
): Block[] {
  const counts = [0, 0, 0, 0];
  let on = true;
  const leftOut = (heading: Heading) => {
    const { place, isNarrative } = typed.get(heading) ?? {};
    if (place && isNarrative) report({ code: 'heading-left-out', place, values: { found: textOf(heading) } });
  };
  return withoutEmptySections(blocks, leftOut).flatMap((block): Block[] => {
    if (block.type === 'numbering') on = block.on;
    if (block.type === 'numbering') return [];
    if (block.type !== 'heading' || !on) return [block];
    const count = (counts[block.depth - 1] ?? 0) + 1;
    counts.fill(0, block.depth);
    counts[block.depth - 1] = count;
    const suggestion = headingNumber(block.depth, count);
    const { place = null, number: written = '' } = typed.get(block) ?? {};
    const found = written.trim();
    if (found !== '' && found.replace('．', '.') !== suggestion) {
      report({ code: 'heading-renumbered', place, values: { found, suggestion } });
    }
    return [numbered({ ...block, children: withoutStart(block.children, written) }, suggestion)];
  });
}

/** Inlines without the letters they begin with. */
function withoutStart(inlines: readonly Inline[], start: string): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (start === '' || first === undefined) return inlines;
  if (first.type === 'text' && first.value.startsWith(start)) {
    return [{ ...first, value: first.value.slice(start.length) }, ...rest];
  }
  if (first.type !== 'strong' && first.type !== 'emphasis') return inlines;
  return [{ ...first, children: withoutStart(first.children, start) }, ...rest];
}

function numbered(heading: Heading, number: string): Heading {
  const [first, ...rest] = heading.children;
  if (first?.type !== 'text') return { ...heading, children: [{ type: 'text', value: number }, ...heading.children] };
  return { ...heading, children: [{ type: 'text', value: number + first.value }, ...rest] };
}

function withoutEmptySections(
  blocks: readonly UnnumberedBlock[],
  leftOut: (heading: Heading) => void,
): UnnumberedBlock[] {
  const kept: UnnumberedBlock[] = [];
  let next: UnnumberedBlock | undefined;
  for (const block of blocks.toReversed()) {
    if (block.type === 'heading' && endsSection(next, block.depth)) {
      leftOut(block);
      continue;
    }
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
