// Finds slips. A slip is a typing mistake in the signs of YAML, such as a full-width colon (日期：) instead of a plain
// one and a space. Chinese input methods produce them easily. The search goes line by line over the text: YAML reads a
// line with a slip as something else, so the tree no longer shows it.
import { bulletOf, keyOfItem, oddDashOf } from './bullets.ts';
import {
  holdsKeys,
  isEntryKeyAndGroup,
  isGroup,
  isGroups,
  isKnownKey,
  isTopKey,
  takesBrackets,
  takesText,
} from './known-keys.ts';
import { alignmentSlip, dashSlips, indentSlips, keySlips, readKey, valueSlips, type WrittenKey } from './line-slips.ts';
import { oneChange, type Slip } from './mend.ts';
import { isStrayLine, strayPrefix } from './stray.ts';
import { idItemSlip, textItemSlip } from './text-items.ts';
import { endOfBlock, endOfValue, type ValueStart } from './value-end.ts';

/** A map that is open at a line: the column of its keys, its last key, and the line of that key. */
interface OpenMap {
  readonly column: number;
  readonly key: string;
  readonly line: number;
  /** Whether the value of the key may follow on the next lines. */
  readonly awaitsValue: boolean;
  /** Whether the line of the key has the wrong indentation or dash. */
  readonly isMisplaced: boolean;
}

interface Search {
  readonly lines: readonly string[];
  readonly wrong: ReadonlySet<number>;
  /** From the outermost to the innermost. */
  readonly maps: OpenMap[];
  /** The first key of the first item of each list, by the column of its dash. */
  readonly heads: Map<number, string>;
  readonly slips: Slip[];
}

/**
 * The slips in a text, by line. `wrong` are the lines (from 1) with a syntax error of YAML.
 * Free text is not searched: values, block scalars, quoted text, and further lines of a sentence.
 */
export function findSlips(text: string, wrong: ReadonlySet<number>): Slip[] {
  const search: Search = { lines: text.split('\n'), wrong, maps: [], heads: new Map(), slips: [] };
  let at = 0;
  while (at < search.lines.length) at = readLine(search, at) + 1;
  return search.slips;
}

/** Searches line `at`, and gives the last line of the value that begins on it. */
function readLine(search: Search, at: number): number {
  const { lines, wrong, maps, slips } = search;
  const line = lines[at] ?? '';
  // Of an entry in braces no map is open.
  const isInList = maps[0] === undefined ? search.heads.has(0) : maps[0].column > 0;
  const stray = (isInList && wrong.size > 0 ? strayPrefix(line) : '') || bulletOnKey(search, line);
  const indent = stray === '' ? (/^[ \t\u3000]*/.exec(line)?.[0] ?? '') : stray;
  const content = line.slice(indent.length);
  if (content === '' || content.startsWith('#') || /^(?:(?:---|\.\.\.)(?: |$)|%)/.test(line)) return at;

  const isWrong = wrong.has(at + 1);
  const oddDash = bulletOf(content);
  const dash = oddDash === '' ? (/^(?:-[ \t\u3000]+)+(?=\S)|^-$/.exec(content)?.[0] ?? '') : oddDash;
  if (oddDash !== '') {
    slips.push({ code: 'dash-style', line: at, column: indent.length, length: oddDash.length, instead: '- ' });
  }
  const key = readKey(content.slice(dash.length));
  const head = dash === '' ? '' : keyOfItem(content.slice(dash.length));
  if (head !== '' && !search.heads.has(indent.length)) search.heads.set(indent.length, head);
  const [, textKey = ''] = /^([^\s:：|>]+)[|>][-+]?\s*$/.exec(content.slice(dash.length)) ?? [];
  if (isKnownKey(textKey) && takesText(textKey)) {
    const column = indent.length + dash.length + textKey.length;
    slips.push(...oneChange(at, column, 0, ': ', { cause: 'colon-missing', sign: textKey }));
    return endOfBlock(lines, at, indent.length + dash.length);
  }
  const id = idItemSlip(lines, at);
  if (id !== null) {
    slips.push(id);
    return at;
  }
  // A heading may end with a colon, and who kept the log may stand above it.
  const isNoKey = key === null || (indent === '' && !isKnownKey(key.word) && (key.value === '' || !isInList));
  if (isNoKey && dash === '' && isNear(wrong, at + 1) && isStrayLine(lines, at, isInList)) {
    slips.push({ code: 'stray-text', line: at, column: indent.length, length: content.length, instead: '' });
    return at;
  }
  if (stray !== '') {
    const margin = maps.at(-1)?.column ?? 0;
    const column = Math.min(stray.search(/\S/), margin);
    const instead = ' '.repeat(margin - column);
    const shown = stray.trimEnd().length - column;
    slips.push({ code: 'stray-text', line: at, column, length: stray.length - column, instead, shown });
  }
  const typed =
    stray !== ''
      ? (maps.at(-1)?.column ?? 0)
      : /[\t\u3000]/.test(indent)
        ? columnOfOddIndent(search, indent, key?.word ?? '')
        : indent.length;
  const margin = dash === '' && key !== null ? intendedColumn(search, typed, key.word, isWrong) : typed;
  if (margin !== typed) slips.push(alignmentSlip(at, indent, margin));
  const column = margin + (oddDash === '' ? dash.length : 2);

  while ((maps.at(-1)?.column ?? -1) > margin) maps.pop();
  const parent = maps.at(-1);
  const isSibling = dash === '' && parent?.column === column;
  // A further line of a sentence.
  if (dash === '' && parent && !isSibling && !parent.awaitsValue && !isWrong) return at;

  const mayHoldKeys = !parent || (parent.awaitsValue && holdsKeys(parent.key));
  const isKey =
    key !== null &&
    (key.isProper ||
      isSibling ||
      (isKnownKey(key.word) && (mayHoldKeys || isWrong)) ||
      (parent && mayHoldKeys && isCount(key.value)));
  if (margin === typed && (isKey || dash !== '' || isWrong)) slips.push(...indentSlips(at, indent, margin));
  if (oddDash === '' && (isKey || isWrong)) slips.push(...dashSlips(at, indent.length, dash));
  const start = indent.length + dash.length;
  if (!isKey) {
    const mayBeItem = oddDash === '' && parent?.awaitsValue && takesBrackets(parent.key) && !holdsKeys(parent.key);
    const item = mayBeItem ? textItemSlip(lines, at, parent.column) : null;
    if (item !== null) {
      slips.push(item);
      return at;
    }
    const ofValue = dash === '' ? (parent?.column ?? -1) : margin;
    return skipValue(search, { line: at, column: start, margin: ofValue, key: '' });
  }

  const { word, value } = key;
  slips.push(...keySlips(at, start, key));
  slips.push(...joinedSlips(at, line, key, column));
  if (/^｜\s*$/.test(value) && indentOf(lines[at + 1] ?? '') > column) {
    slips.push({ code: 'full-width-comma', line: at, column: line.length - value.length, length: 1, instead: '|' });
  }
  if (isWrong) slips.push(...valueSlips(at, line, value));
  if (takesBrackets(word) && /^[^[\]{}"'#［【｛（]+[,，、][^[\]{}"'#]+\]\s*$/.test(value))
    slips.push(...oneChange(at, line.length - value.length, 0, '[', { cause: 'bracket-extra', sign: ']' }));
  if (isSibling) maps.pop();
  const awaitsValue = value === '' || value.startsWith('#');
  maps.push({ column, key: word, line: at, awaitsValue, isMisplaced: margin !== typed || oddDash !== '' });
  const end = skipValue(search, { line: at, column: line.length - value.length, margin: column, key: word });
  return /^[|>]/.test(value) ? restOfBlock(search, at, end, column) : end;
}

/** The slip of a value that is no text and goes on with another key, which has a full-width colon. */
function joinedSlips(at: number, line: string, { word, value }: WrittenKey, blanks: number): readonly Slip[] {
  const [, before = '', gap = '', next = ''] =
    /^([^\s,，;；、：{[]+)([ ,，;；、]+)([^\s:：]{1,20})：/u.exec(value) ?? [];
  if (takesText(word) || !isKnownKey(next)) return [];
  const from = line.length - value.length + before.length;
  const { gap: blank, value: rest } = readKey(value.slice(before.length + gap.length)) ?? { gap: '', value: '' };
  const told = { sign: gap.trim(), column: from + gap.length, suggestion: `${next}: ${rest}`, blanks } as const;
  const length = gap.length + next.length + 1 + blank.length;
  return oneChange(at, from, length, `\n${' '.repeat(blanks)}${next}: `, { cause: 'lines-joined', ...told });
}

/** Lines of a text below `|` on line `start` that are not indented like it: some, or all of it, up to or behind `end`. */
function restOfBlock({ lines, slips }: Search, start: number, end: number, column: number): number {
  const isText = (line: string) => {
    const content = line.trimStart();
    const key = readKey(content);
    return content !== '' && !/^(?:#|-(?: |$))/.test(content) && !(key?.isProper || isKnownKey(key?.word ?? ''));
  };
  const isInside = (line = '') => line.search(/\S/) > column && isText(line);
  const isAll = start === end;
  const margin = isAll ? column + 2 : marginOfBlock(lines.slice(start, end + 1), column);
  // Where a sign says how far in the text is, its first line may be further in.
  let isFirst = !/[|>][-+]?\d/.test(lines[start] ?? '');
  let at = start;
  for (; at + 1 < lines.length; at++) {
    const line = lines[at + 1] ?? '';
    const indent = /^[ \t\u3000]*/.exec(line)?.[0] ?? '';
    if (at >= end && !(isText(line) && (indent !== '' || isAll || isInside(lines[at + 2])))) break;
    if (line.trim() === '') continue;
    const isOff = indent.length < margin || (isFirst && indent.length > margin);
    isFirst = false;
    if (isOff) slips.push(alignmentSlip(at + 1, indent, margin));
  }
  return at;
}

/** Where the lines of a block of text begin: where it says so, or where the first does that is not too far in. */
function marginOfBlock([head = '', ...text]: readonly string[], column: number): number {
  const said = /[|>][-+]?([1-9])/.exec(head)?.[1];
  if (said !== undefined) return column + Number(said);
  const [first = column + 2, ...others] = text.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const isAlone = others.includes(column + 2) && !others.includes(first);
  return isAlone && first > column + 2 ? column + 2 : first;
}

/** A sign before a key in the middle of an entry, with the blanks around it; '' where it stands for a dash. */
function bulletOnKey({ maps, heads }: Search, line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const content = line.slice(indent.length);
  const bullet = oddDashOf(content) === '' ? bulletOf(content) : '';
  const map = maps.at(-1);
  if (bullet === '' || map === undefined) return '';
  const head = heads.get(indent.length);
  const isItem =
    head === undefined
      ? indent.length !== map.column || map.awaitsValue
      : head === keyOfItem(content.slice(bullet.length));
  return isItem ? '' : indent + bullet;
}

/** Whether a line or the next has a syntax error. */
function isNear(wrong: ReadonlySet<number>, line: number): boolean {
  return wrong.has(line) || wrong.has(line + 1);
}

function skipValue({ lines, slips }: Search, value: ValueStart): number {
  const { end, slips: found } = endOfValue(lines, value);
  for (const slip of found) slips.push(slip);
  return end;
}

/**
 * The likely column for tabs or full-width spaces: below a key without value, that of groups for a group, where a key
 * stands elsewhere, or that of the nearest map.
 */
function columnOfOddIndent({ lines, maps }: Search, indent: string, key: string): number {
  const width = [...indent].reduce((sum, character) => sum + (character === ' ' ? 1 : 2), 0);
  const last = maps.at(-1);
  if (last?.awaitsValue && width > last.column) return last.column + 2;
  if (last && isGroup(key) && !isEntryKeyAndGroup(key) && isGroups(maps.at(-2)?.key ?? '')) return last.column;
  const elsewhere = columnsOf(lines).get(key);
  const usual = maps.filter(({ column }) => elsewhere?.has(column));
  return nearestColumn(usual, width) ?? nearestColumn(maps, width) ?? 0;
}

/**
 * The column at which a known key should begin: the typed one, except near a syntax error. A key indented below a key
 * that already has its value belongs beside that key. A key between the columns of two maps belongs to the nearest, or
 * to the one where it stands elsewhere.
 */
function intendedColumn({ lines, maps, wrong }: Search, typed: number, key: string, isWrong: boolean): number {
  const last = maps.at(-1);
  if (last === undefined || !isKnownKey(key) || maps.some(({ column }) => column === typed)) return typed;
  // A day has no further line.
  const isNoText = !last.awaitsValue && !takesText(last.key) && typed > last.column;
  const isNearError = isWrong || isNoText || last.isMisplaced || wrong.has(last.line + 1);
  if (!isNearError || (last.awaitsValue && typed > last.column)) return typed;
  if (typed > last.column) return last.column;
  const possible = isTopKey(key) ? maps : maps.filter(({ column }) => column > 0);
  const elsewhere = columnsOf(lines).get(key);
  const usual = possible.filter(({ column }) => elsewhere?.has(column));
  return nearestColumn(usual, typed) ?? nearestColumn(possible, typed) ?? typed;
}

/** The columns at which each key stands, behind its dash or without one. */
function columnsOf(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const known = foundColumns.get(lines);
  if (known !== undefined) return known;
  const columns = new Map<string, Set<number>>();
  for (const line of lines) {
    const start = /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
    const key = readKey(line.slice(start));
    if (key !== null) columns.set(key.word, (columns.get(key.word) ?? new Set()).add(start));
  }
  foundColumns.set(lines, columns);
  return columns;
}

// A text full of slips asks at each of them.
const foundColumns = new WeakMap<readonly string[], ReadonlyMap<string, ReadonlySet<number>>>();

function nearestColumn(maps: readonly OpenMap[], column: number): number | undefined {
  const columns = maps.map((map) => map.column);
  return columns.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** Whether a value is a number. Then the word before it is a key, even an unknown one (清溪村：18). */
function isCount(value: string): boolean {
  return /^\d+[户人]?\s*(?:#.*)?$/.test(value);
}
