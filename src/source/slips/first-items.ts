// The first items of a list that stand in another column than those below them. What comes later is measured by the
// first item, so one that was moved would make a slip of each of the others.
import { keyOfItem, oddDashOf } from './bullets.ts';
import { takesItems } from './known-keys.ts';
import { alignmentSlip, readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/** A line that is neither empty nor a comment: where it begins, and where what stands behind its dash does. */
interface Line {
  readonly at: number;
  readonly indent: number;
  readonly column: number;
  /** The key that an item begins with; '' for a line without a dash. */
  readonly head: string;
  /** Whether its key has no value, and items may stand below it. */
  readonly holdsItems: boolean;
}

/** The slips of the first items of the list that a file is, or of those below its keys, with their lines. */
export function firstItems(lines: readonly string[]): Slip[] {
  let text = Number.POSITIVE_INFINITY;
  const content = lines.flatMap((typed, at): Line[] => {
    if (/^\s*(?:#|$)/.test(typed)) return [];
    const line = lineOf(typed, at);
    if (line.indent > text) return [];
    text = /: +[|>][-+\d]*\s*$/.test(typed) ? line.column : Number.POSITIVE_INFINITY;
    return [line];
  });
  return content.flatMap((line, index) => {
    const above = content[index - 1];
    const isFirst = above === undefined || above.holdsItems;
    if (!isFirst || line.head === '') return [];
    const rest = content.slice(index);
    const end = above === undefined ? -1 : rest.findIndex(({ column }) => column <= above.column);
    const list = end < 0 ? rest : rest.slice(0, end);
    return misplacedFirst(lines, list, above?.column ?? -1);
  });
}

function lineOf(line: string, at: number): Line {
  const indent = line.search(/\S/);
  const dash = /^- +/.exec(line.slice(indent))?.[0] ?? oddDashOf(line.slice(indent));
  const content = line.slice(indent + dash.length);
  const key = readKey(content);
  const holdsItems = key !== null && /^(?:#.*)?$/.test(key.value) && takesItems(key.word);
  return { at, indent, column: indent + dash.length, head: dash === '' ? '' : keyOfItem(content), holdsItems };
}

/** The slips of the first items of a list below a key in column `key`, or of a file (-1). */
function misplacedFirst(lines: readonly string[], list: readonly Line[], key: number): Slip[] {
  const firsts = itemsLike(list);
  const isPair = key >= 0 && firsts.length === 2;
  // Of two items either may be the one that was moved: the one that is not two further in than the key. In a list
  // within an item, few as they are, the first counts as much as another.
  const margin = isPair
    ? firsts.find(({ indent }) => indent === key + 2)?.indent
    : usualColumn(key > 0 ? firsts : firsts.slice(1));
  if (margin === undefined) return [];
  const right = firsts.findIndex(({ indent }) => indent === margin);
  const isSecond = isPair && right === 0 && (firsts[1]?.indent ?? 0) > margin;
  return firsts.slice(isSecond ? 1 : 0, isSecond ? 2 : right).flatMap((item) => {
    const next = firsts[firsts.indexOf(item) + 1]?.at ?? Number.POSITIVE_INFINITY;
    const below = list.filter((line) => line.at > item.at && line.at < next);
    const head = lines[item.at] ?? '';
    // A dash of another kind is mended to one with a blank.
    const odd = dashSlip(item.at, head, margin);
    const usual = margin + (odd === null ? item.column - item.indent : 2);
    const last = movedWith(item, below, usual)?.at ?? item.at;
    const moved = lines.slice(item.at + 1, last + 1).map((line, index) => {
      const blanks = /^ */.exec(line)?.[0] ?? '';
      return alignmentSlip(item.at + 1 + index, blanks, Math.max(0, blanks.length + usual - item.column));
    });
    return [odd ?? alignmentSlip(item.at, ' '.repeat(item.indent), margin), ...moved];
  });
}

/** The slip of a line that begins with a dash of another kind, told with its blanks; null for others. */
function dashSlip(line: number, text: string, column: number): Slip | null {
  const blanks = text.search(/\S|$/);
  const dash = /^- /.test(text.slice(blanks)) ? '' : oddDashOf(text.slice(blanks));
  if (dash === '') return null;
  const length = blanks + dash.length;
  return {
    code: 'dash-style',
    line,
    column: 0,
    length,
    instead: `${' '.repeat(column)}- `,
    shown: Math.max(1, blanks),
  };
}

/** The items that begin like the first of a list, but for those in lists of their own. */
function itemsLike(list: readonly Line[]): Line[] {
  const head = list[0]?.head;
  let inner = Number.POSITIVE_INFINITY;
  return list.filter((line, index) => {
    if (line.indent < inner || (line.indent === inner && line.head === '')) inner = Number.POSITIVE_INFINITY;
    if (line.holdsItems && list[index + 1]?.head === head) inner = Math.min(inner, line.column);
    return line.head === head && line.indent < inner;
  });
}

/** The column of most items; of as many, the one further out. */
function usualColumn(items: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { indent } of items) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0];
}

/** The last line of an item that moved with it, `usual` being where its keys belong; undefined if none did. */
function movedWith(item: Line, below: readonly Line[], usual: number): Line | undefined {
  let holdsItems = false;
  const end = below.findIndex((line) => {
    if (line.indent < item.column || (line.indent === usual && !holdsItems)) return true;
    if (line.indent === item.column) holdsItems = line.holdsItems;
    return false;
  });
  return below[(end < 0 ? below.length : end) - 1];
}
