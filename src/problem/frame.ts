// The line of a problem, with carets under the right columns: a Han character takes two.
import { withoutHidden } from '../language/hidden-characters.ts';
import { columnsOf, widthOf } from '../language/width.ts';
import { maskLine } from './days-of-entries.ts';
import type { Place } from './problem.ts';
import type { TextMask } from './text-mask.ts';
import { isPersonal, veilLine } from './veil.ts';
import { visible } from './visible.ts';

/**
 * A line ready to print: the excerpt (at most about 100 columns), the columns before the carets, and how many carets.
 */
export interface Frame {
  readonly excerpt: string;
  readonly before: number;
  readonly carets: number;
}

const widest = 100;

/**
 * Frames a place in its line of text. `mask` masks names before anything is cut or measured. Undefined when the file
 * has no such line.
 */
export function frameOf(lines: readonly string[], place: Place, mask: TextMask): Frame | undefined {
  const line = lines[place.line - 1];
  if (line === undefined) return undefined;
  // A mark without width inside a name must not hide it from the mask.
  const show = (typed: string) => {
    const text = withoutHidden(typed);
    return visible(isPersonal(place.file) ? veilLine(mask(text)) : maskLine(text, mask));
  };
  const from = Math.min(place.column - 1, line.length);
  const to = Math.min(from + place.length, line.length);
  const excerpt = show(line);
  const full = widthOf(excerpt);
  // A masked name may be shorter and move what follows, so the part before the place is measured as shown.
  const before = Math.min(widthOf(show(line.slice(0, from))), full);
  const carets = Math.max(1, Math.min(widthOf(show(line.slice(0, to))), full) - before);
  return full <= widest ? { excerpt, before, carets } : cut(excerpt, before, carets);
}

/** Cuts a long line to the part around the place; … marks where something was cut off. */
function cut(excerpt: string, before: number, carets: number): Frame {
  const start = Math.max(0, before - widest / 2);
  let window = '';
  let column = 0;
  let first = 0;
  let width = 0;
  let isCut = false;
  for (const character of excerpt) {
    const columns = columnsOf(character);
    if (column >= start && width + columns <= widest) {
      if (window === '') first = column;
      window += character;
      width += columns;
    } else if (column >= start) {
      isCut = true;
      break;
    }
    column += columns;
  }
  const lead = first > 0 ? '…' : '';
  const offset = before - first;
  return {
    excerpt: `${lead}${window}${isCut ? '…' : ''}`,
    before: offset + lead.length,
    carets: Math.max(1, Math.min(carets, width - offset)),
  };
}
