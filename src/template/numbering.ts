// Headings get their numbers last, when everything empty is gone: 一、（一）1.（1） without a gap, whatever was left out.
import { headingNumber } from '../language/numerals.ts';
import type { Block, Heading } from '../report/tree.ts';

/** A block on its way to the report; `numbering` turns the numbers of headings on and off. */
export type Draft = Block | { readonly type: 'numbering'; readonly on: boolean };

/** Takes out headings with nothing under them and numbers the others by level. */
export function numberHeadings(drafts: readonly Draft[]): Block[] {
  const counts = [0, 0, 0, 0];
  let on = true;
  return withoutEmptySections(drafts).flatMap((draft): Block[] => {
    if (draft.type === 'numbering') on = draft.on;
    if (draft.type === 'numbering') return [];
    if (draft.type !== 'heading' || !on) return [draft];
    const count = (counts[draft.depth - 1] ?? 0) + 1;
    counts.fill(0, draft.depth);
    counts[draft.depth - 1] = count;
    return [numbered(draft, headingNumber(draft.depth, count))];
  });
}

function numbered(heading: Heading, number: string): Heading {
  const [first, ...rest] = heading.children;
  if (first?.type !== 'text') return { ...heading, children: [{ type: 'text', value: number }, ...heading.children] };
  return { ...heading, children: [{ type: 'text', value: number + first.value }, ...rest] };
}

function withoutEmptySections(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let next: Draft | undefined;
  for (const draft of drafts.toReversed()) {
    if (draft.type === 'heading' && endsSection(next, draft.depth)) continue;
    kept.push(draft);
    // Where numbering is turned off, the section before it ends: what follows (a closing) belongs to the report as a whole.
    if (draft.type === 'numbering' ? !draft.on : draft.type !== 'pageBreak') next = draft;
  }
  return kept.reverse();
}

function endsSection(next: Draft | undefined, depth: number): boolean {
  if (next === undefined || ['signature', 'attachments', 'numbering'].includes(next.type)) return true;
  return next.type === 'heading' && next.depth <= depth;
}
