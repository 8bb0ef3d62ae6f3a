// Marks that a narrative or a template prints as they stand, though the writer may have meant more by them: ｛｛…｝｝, ~~…~~, [^1].
import type { Nodes, Root } from 'mdast';
import type { Place, Problem } from '../../problem/problem.ts';
import { type ChineseMarkdown, filler } from './markdown.ts';

/** The marks by what they are. A backslash before a mark says that it is meant as it stands. */
const narrativeMarks = {
  braces:
    /(?<!\\)(?:[{｛][ \u3000]?[{｛](?<!\{\{)[^{}｛｝\n]{0,60}(?:[}｝][ \u3000]?[}｝]?)?|\{\{[^{}｛｝\n]{0,60}｝[}｝]?|(?<!\{)[{｛][a-z]\w*(?:\.\w+)+[}｝])/giu,
  strike: /(?<!\\)~~[^~\n]+~~/gu,
  footnote: /(?<!\\)\[\^[^\]\s]{1,40}\]/gu,
  checkbox: /(?<=^|\n)[ \t]*\[[ xX√✓]?\](?=\s)/gu,
  table: /(?<=^|\n)[ \t]*[|｜][^\n]*[|｜]/gu,
  // A row pasted out of a spreadsheet; not the tab after the number of an item (1、).
  tabs: /(?<=^|\n)[^\n]*[\p{L}\p{N}%] *\t[\t ]*\S[^\n]*/gu,
  bold: /(?<![\\\d*])\*\*(?![\d*])/gu,
  underline: /(?<=^|\n)[ \t]*(?:={2,}|-{2,})[ \t]*(?=$|\n)/gu,
} as const satisfies Record<string, RegExp>;

/** What only a template prints as it stands: narratives are forgiven their # without a blank, and place no directives. */
const templateMarks = {
  colons: /(?<=^|\n)[ \t]*(?![:：]{3})(?:：[:：]?|:：)[ \t]*[a-z][\w-]*[^\n\uFDD0-\uFDD2]*/gu,
  heading: /(?<=^|\n)[ \t]*(?:#{1,6}(?=\p{Script=Han})|＃+)[^\n\uFDD0-\uFDD2]*/gu,
} as const satisfies Record<string, RegExp>;

/** Reports markdown-as-text for the first mark of each kind in a piece of text, of a narrative or a template. */
export function typedMarks(
  root: Root,
  { text, offsetBefore }: ChineseMarkdown,
  placeAt: (offset: number) => Place,
  of: 'narrative' | 'template' = 'narrative',
): readonly Problem[] {
  const marks = of === 'narrative' ? narrativeMarks : templateMarks;
  return textsIn(root).flatMap(({ position }) => {
    const start = position?.start.offset ?? 0;
    const source = text.slice(start, position?.end.offset ?? start);
    return Object.entries(marks).flatMap(([what, mark]): Problem[] => {
      mark.lastIndex = 0;
      const match = mark.exec(source);
      if (match === null) return [];
      const found = match[0].trim().replaceAll(filler, '');
      const at = start + match.index + match[0].length - match[0].trimStart().length;
      const place = { ...placeAt(offsetBefore(at)), length: found.length };
      return [{ code: 'markdown-as-text', place, values: { found, what } }];
    });
  });
}

function textsIn(node: Nodes): readonly Nodes[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}
