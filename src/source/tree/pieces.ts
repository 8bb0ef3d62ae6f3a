// Cuts lines into the pieces of a list or a map, so that what cannot be read in one hides nothing of the others.

import { bulletOf, keyOfItem, oddDashOf } from '../slips/bullets.ts';
import { isEntryHead, isKnownKey } from '../slips/known-keys.ts';
import { readKey } from '../slips/line-slips.ts';

/** Some lines of a text: the first, and the one behind the last, from 0. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
}

/** A list or a map in pieces, one an item or a key, and the column where these begin. */
export interface Cut {
  readonly type: 'list' | 'map';
  readonly column: number;
  readonly pieces: readonly LineRange[];
}

/** The items or keys of lines; null for lines that are neither a list nor a map. */
export function cutOf(lines: readonly string[], { first, end }: LineRange): Cut | null {
  const content: number[] = [];
  for (let at = first; at < end; at++) if (!/^\s*(?:#|$)/.test(lines[at] ?? '')) content.push(at);
  const [head] = content;
  if (head === undefined) return null;
  const indents = new Map(content.map((at) => [at, indentOf(lines[at] ?? '')]));
  const isAt = (at: number, column: number) => indents.get(at) === column;
  const rest = (at: number) => (lines[at] ?? '').slice(indents.get(at));

  const isMap = isKeyLine(rest(head)) && !isFollowedByItems(content.map((at) => lines[at] ?? ''));
  const column = isMap
    ? (indents.get(head) ?? 0)
    : content.reduce(
        (least, at) => (isDash(rest(at)) || bulletOf(rest(at)) !== '' ? Math.min(least, indents.get(at) ?? 0) : least),
        Number.POSITIVE_INFINITY,
      );
  if (!Number.isFinite(column)) return null;
  // A key that has its value, with deeper keys below it, belongs to the map above.
  const isBetween = (at: number, index: number) => {
    const next = content[index + 1];
    const value = readKey(rest(at))?.value ?? '';
    return (
      at !== head &&
      next !== undefined &&
      /^[^\s#|>[{"'&!*]/.test(value) &&
      (indents.get(next) ?? 0) > column &&
      isKeyLine(rest(next))
    );
  };
  const inText = linesInText(lines, { first, end });
  // So does an entry that stands too far in, with all its lines.
  const isDeeper = (at: number, index: number) => {
    const indent = indents.get(at) ?? 0;
    const next = indents.get(content[index + 1] ?? -1) ?? 0;
    const isShifted = indent > column && (next <= column || next === indent + 2);
    const isHead = isEntryHead(usual) && isDash(rest(at)) && isLike(rest(at), usual);
    return !isMap && isShifted && isHead && (!inText.has(at) || isEntry(rest(at), rest(content[index + 1] ?? at)));
  };
  const begins = (at: number, index: number) =>
    isDeeper(at, index) ||
    (isAt(at, column) &&
      (isMap ? isKeyLine(rest(at)) && !isBetween(at, index) : isDash(rest(at)) || isLike(rest(at), usual)));
  // An item that has lost its dash begins like the others.
  const usual = wordOf(rest(content.find((at) => isAt(at, column) && isDash(rest(at))) ?? head));
  // What stands before the first item belongs to it.
  const starts = content.filter((at, index) => begins(at, index));
  if (starts.length === 0) return null;
  const pieces = starts.map((start, index) => ({ first: index === 0 ? first : start, end: starts[index + 1] ?? end }));
  return { type: isMap ? 'map' : 'list', column, pieces };
}

/** Whether two lines begin an entry beyond doubt: a day, and below it or behind it, in braces, a kind. */
function isEntry(line: string, next: string): boolean {
  const [, first = '', second = ''] = /^- +\{ *([^\s:]+): +\d{4}-\d{2}-\d{2}, *([^\s:]+): .*\}\s*$/.exec(line) ?? [];
  if (first !== '') return isEntryHead(first) && isEntryHead(second) && first !== second;
  const key = readKey(line.replace(/^- +/, ''));
  const below = readKey(next)?.word ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(key?.value ?? '') && isEntryHead(below) && below !== key?.word;
}

/** The lines below `|` or `>`, which are text. */
export function linesInText(lines: readonly string[], { first, end }: LineRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = first; at < end; at++) {
    const line = lines[at] ?? '';
    if (!/: +[|>][-+\d]*\s*$/.test(line)) continue;
    const margin = indentOf(line);
    while (at + 1 < end && ((lines[at + 1] ?? '').trim() === '' || indentOf(lines[at + 1] ?? '') > margin))
      found.add(++at);
  }
  return found;
}

/** Whether the first of some items has lost its dash: further ones begin below a key that has its value. */
function isFollowedByItems(content: readonly string[]): boolean {
  const [head = ''] = content;
  return content.some((line, at) => {
    const above = content[at - 1] ?? '';
    const key = readKey(above.trimStart());
    const isBack = indentOf(line) <= indentOf(head) && /^ *- /.test(line);
    return (
      isBack &&
      (key === null ? indentOf(above) > indentOf(line) : key.value !== '' && !key.value.startsWith('#')) &&
      (indentOf(line) < indentOf(head) || wordOf(line.trimStart()) === wordOf(head.trimStart()))
    );
  });
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function isDash(content: string): boolean {
  return /^-(?:\s|$)/.test(content) || oddDashOf(content) !== '';
}

function isKeyLine(content: string): boolean {
  if (isDash(content)) return false;
  const key = readKey(content);
  return key !== null && (key.isProper || isKnownKey(key.word));
}

function isLike(content: string, usual: string): boolean {
  return usual !== '' && wordOf(content) === usual;
}

/** The known key that an item begins with, in braces or not, whatever stands there for the dash; '' for none. */
function wordOf(content: string): string {
  const dash = bulletOf(content) || (/^(?:[^\p{L}{]{0,5}|[0-9a-z]{1,3}[ -]*)/u.exec(content)?.[0] ?? '');
  return keyOfItem(content.slice(dash.length));
}
