// A key in the wrong place beside a list, as where two lines changed places: another one stands among its items or between
// them and their key, its own key below the first of them, or a key of the item above without its blanks. YAML takes the
// items for a part of the text above.
import { keyOfItem } from './bullets.ts';
import { takesItems } from './known-keys.ts';
import { alignmentSlip, readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';
import { keysOf } from './outside-items.ts';

/** The slips of such keys: each is moved to where the list is whole. */
export function interruptedLists(lines: readonly string[]): Slip[] {
  const content = [...lines.keys()].filter((at) => !/^\s*(?:#|$)/.test(lines[at] ?? ''));
  const lineAt = (index: number) => lines[content[index] ?? -1] ?? '';
  return content.flatMap((at, index): Slip[] => {
    const line = lineAt(index);
    const head = headOf(lineAt(index + 1));
    const column = columnOf(lineAt(index + 1));
    if (head === '' || column <= columnOf(line)) return [];
    const isInside = (other: number) => columnOf(lineAt(other)) >= column;
    const isFirst = (other: number) => columnOf(lineAt(other)) === column && headOf(lineAt(other)) === head;
    let before = index - 1;
    while (before >= 0 && isInside(before)) before--;
    const above = lineAt(before);
    if (/^ *(?:- +)?/.exec(above)?.[0].length !== columnOf(line)) return [];
    const isAmong = before + 1 < index && isFirst(before + 1);
    if (opensList(line)) return isAmong && isWhole(above) ? moved(lines, at, content[before] ?? at) : [];
    if (!opensList(above) || !isWhole(line) || !(isAmong || before + 1 === index)) return [];
    let last = index + 1;
    while (last + 1 < content.length && isInside(last + 1)) last++;
    const range = (from: number, end: number) => content.slice(from, end).map((other) => lines[other] ?? '');
    if (isAmong && isLeftOut(line, range(before + 1, index), range(index + 1, last + 1)))
      return [alignmentSlip(at, ' '.repeat(columnOf(line)), column + 2)];
    return moved(lines, at, content[last] ?? at);
  });
}

/** Whether the items below a line have its key, and the one above it lacks it: the line belongs to that one. */
function isLeftOut(line: string, above: readonly string[], below: readonly string[]): boolean {
  const [word = ''] = keysOf([line]);
  const item = above.slice(above.findLastIndex((one) => headOf(one) !== ''));
  return keysOf(below).includes(word) && !keysOf(item).includes(word);
}

/** The slips that move a line below another. */
function moved(lines: readonly string[], at: number, below: number): Slip[] {
  const line = lines[at] ?? '';
  const told = { cause: 'line-elsewhere', sign: String(below + 1), column: columnOf(line) } as const;
  const end = lines[below]?.length ?? 0;
  return [
    { code: 'yaml-syntax', line: at, column: 0, length: line.length, instead: '', told },
    { code: 'yaml-syntax', line: below, column: end, length: 0, instead: `\n${line}`, isTold: true },
  ];
}

function columnOf(line: string): number {
  return line.search(/\S/);
}

/** The known key that an item begins with; '' for a line that is no item. */
function headOf(line: string): string {
  const [, content] = /^ *- +(.*)$/.exec(line) ?? [];
  return content === undefined ? '' : keyOfItem(content);
}

/** Whether a line is a key with all of its value. */
function isWhole(line: string): boolean {
  const value = readKey(line.replace(/^ *(?:- +)?/, ''))?.value ?? '';
  return /^(?:[^\s#|>[{"'&!*].*|\[.*\]|\{.*\}|".*"|'.*')$/.test(value.trimEnd());
}

function opensList(line: string): boolean {
  const key = readKey(line.replace(/^ *(?:- +)?/, ''));
  return key !== null && takesItems(key.word) && /^(?:#.*)?$/.test(key.value);
}
