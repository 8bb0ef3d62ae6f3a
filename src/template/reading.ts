// One reading of Markdown on its way to the report: what its signs stand for and where its problems are told.
import type { Nodes } from 'mdast';
import type { Place, Problem } from '../problem/problem.ts';
import { type ChineseMarkdown, nothing } from './markdown.ts';
import { splitAtSigns } from './output.ts';
import type { Phrase } from './value.ts';

/** The words of the signs, and the way back to the file a node was written in. */
export interface Reading {
  readonly phrases: readonly Phrase[];
  readonly placeOf: (node: Nodes) => Place;
  readonly report: (problem: Problem) => void;
  /** Reports markdown-not-supported for a node. */
  readonly refuse: (node: Nodes) => void;
}

/** A reading of Markdown whose offsets `placeAt` turns into places. */
export function readingOf(
  { text: markdown, offsetBefore }: ChineseMarkdown,
  phrases: readonly Phrase[],
  placeAt: (offset: number) => Place,
  problems: Problem[],
): Reading {
  const firstLineOf = (node: Nodes): string => {
    const start = node.position?.start.offset ?? 0;
    return markdown.slice(start, node.position?.end.offset ?? start).split('\n')[0] ?? '';
  };
  const placeOf = (node: Nodes): Place => {
    const place = placeAt(offsetBefore(node.position?.start.offset ?? 0));
    return { ...place, length: Math.max(1, Math.min(place.length, firstLineOf(node).length)) };
  };
  return {
    phrases,
    placeOf,
    report: (problem) => problems.push(problem),
    refuse: (node) => {
      const found = splitAtSigns(firstLineOf(node).replaceAll(nothing, ''))
        .map((part) => (typeof part === 'string' ? part : '…'))
        .join('')
        .slice(0, 40);
      problems.push({ code: 'markdown-not-supported', place: placeOf(node), values: { found } });
    },
  };
}
