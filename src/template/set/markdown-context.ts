// What is needed to turn Markdown into the report: the words for its placeholders, and where to report problems.
import type { Nodes } from 'mdast';
import type { Place, Problem } from '../../problem/problem.ts';
import { splitAtPlaceholders } from '../run/output.ts';
import type { Phrase } from '../run/value.ts';
import { type ChineseMarkdown, filler } from './markdown.ts';

/** The printed values, and the way from a node to its place in a file. */
export interface MarkdownContext {
  readonly phrases: readonly Phrase[];
  readonly placeOf: (node: Nodes) => Place;
  readonly report: (problem: Problem) => void;
  /** The Markdown of a node, and a few characters before and after it. */
  readonly sourceOf: (node: Nodes) => { readonly before: string; readonly inside: string; readonly after: string };
  /** Reports markdown-not-supported for a node. */
  readonly refuse: (node: Nodes) => void;
}

/** The context of a Markdown text; `placeAt` turns its offsets into places. */
export function markdownContext(
  { text: markdown, offsetBefore }: ChineseMarkdown,
  phrases: readonly Phrase[],
  placeAt: (offset: number) => Place,
  problems: Problem[],
): MarkdownContext {
  const sourceOf: MarkdownContext['sourceOf'] = ({ position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    const part = (from: number, to: number) => markdown.slice(Math.max(0, from), to).replaceAll(filler, '');
    return { before: part(start - 9, start), inside: part(start, end), after: part(end, end + 9) };
  };
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
    sourceOf,
    report: (problem) => problems.push(problem),
    refuse: (node) => {
      const found = splitAtPlaceholders(firstLineOf(node).replaceAll(filler, ''))
        .map((part) => (typeof part === 'string' ? part : '…'))
        .join('');
      const what = node.type === 'html' && node.value.startsWith('<!--') ? 'comment' : node.type;
      problems.push({ code: 'markdown-not-supported', place: placeOf(node), values: { found, what } });
    },
  };
}
