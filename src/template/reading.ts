// One reading of Markdown on its way to the report: what its signs stand for and where its problems are told.
import type { Nodes } from 'mdast';
import type { Place, Problem } from '../problem/problem.ts';
import { type ChineseMarkdown, nothing } from './markdown.ts';
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
  const placeOf = (node: Nodes): Place => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const [line = ''] = markdown.slice(start, end).split('\n');
    const place = placeAt(offsetBefore(start));
    return { ...place, length: Math.max(1, Math.min(place.length, line.length)) };
  };
  return {
    phrases,
    placeOf,
    report: (problem) => problems.push(problem),
    refuse: (node) => {
      const start = node.position?.start.offset ?? 0;
      const [line = ''] = markdown.slice(start, node.position?.end.offset ?? start).split('\n');
      const found = line
        .replace(/\uFDD0\d+\uFDD1/g, '…')
        .replaceAll(nothing, '')
        .slice(0, 40);
      problems.push({ code: 'markdown-not-supported', place: placeOf(node), values: { found } });
    },
  };
}
