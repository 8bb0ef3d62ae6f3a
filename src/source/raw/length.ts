// Lines and paragraphs of a text that are longer than anybody writes: whoever parses them looks at each part more than
// once, so that ten times the length takes a hundred times as long.
import type { Problem } from '../../problem/problem.ts';

/** Longer than 30 printed pages. */
const most = 20_000;

/** What a list, a heading or a row begins with: it ends the paragraph before it. */
const item = /[ \t\u3000]*(?:[-+*#|]|\d{1,9}[.)、])/y;

/** The first line of a text that is too long, or the first paragraph of Markdown; null if none is. */
export function tooLong(file: string, text: string, isMarkdown: boolean): Problem | null {
  if (text.length <= most) return null;
  let first = 1;
  let length = 0;
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > most) return { code: 'line-too-long', place: placeOf(file, line), values: { limit: most } };
    item.lastIndex = start;
    const isBlank = text.slice(start, end).trim() === '';
    if (isBlank || item.test(text)) {
      first = isBlank ? line + 1 : line;
      length = 0;
    }
    length += end - start;
    if (isMarkdown && length > most) {
      return { code: 'paragraph-too-long', place: placeOf(file, first), values: { limit: most } };
    }
    start = end + 1;
  }
  return null;
}

function placeOf(file: string, line: number) {
  return { file, line, column: 1, length: 0 };
}
