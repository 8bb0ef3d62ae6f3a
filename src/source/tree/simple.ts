// A fast reader for the simple YAML of most logs: lines of `key: value` and `- item`, text and quotes on one line,
// brackets, and text below `|`. All else, and whatever may be a slip or a mistake, is left to yaml-package.ts.
// Both readers give the same tree.
import { takesText } from '../slips/known-keys.ts';
import { mayBeIds } from '../slips/text-items.ts';
import { sameKey, simpleFlow } from './simple-flow.ts';
import type { Tree, TreePair } from './tree.ts';

/** The tree of a simple text; null for any other text. About ten times as fast as the yaml package. */
export function readSimple(file: string, text: string): Tree | null {
  if (notSimple.test(text)) return null;
  const reader: Reader = { file, lines: text.split('\n'), keys: new Map(), at: -1, column: 0 };
  nextLine(reader);
  const tree = readBlock(reader, -1, 1);
  return reader.at < reader.lines.length ? null : tree;
}

// Tabs and other characters for which YAML has special rules, and document markers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notSimple = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|^(?:---|\.\.\.|%)/m;

// A simple key has letters of any script, digits, hyphens and underscores, but no punctuation.
const keyForm = /([^\s!-/:-@[-^`{-~：，、；。“”－−–—•·][^\s!-,./:-@[-^`{-~：，、；。“”]{0,99}):(?: +|$)/y;
const mostLevels = 16;
const mostKeys = 50;

interface Reader {
  readonly file: string;
  readonly lines: readonly string[];
  /** The keys so far: a log has the same few thousands of times, and each is kept once. */
  readonly keys: Map<string, string>;
  /** The index of the current line; the number of lines at the end. */
  at: number;
  /** The column where its content begins, or continues after a dash. */
  column: number;
}

function nextLine(reader: Reader): void {
  const { lines } = reader;
  while (++reader.at < lines.length) {
    const line = lines[reader.at] ?? '';
    let column = 0;
    while (line.charCodeAt(column) === 32) column++;
    if (column < line.length && line[column] !== '#') {
      reader.column = column;
      return;
    }
  }
  reader.column = -1;
}

/** Reads a value that begins here, indented more than `margin`. */
function readBlock(reader: Reader, margin: number, level: number): Tree | null {
  if (reader.column <= margin || level > mostLevels) return null;
  if (isDash(reader)) return readList(reader, level);
  if (keyAt(reader) !== null) return readMap(reader, level);
  const line = reader.lines[reader.at] ?? '';
  // Text that begins like a key may be a key with a slip.
  if (/^[^\s:：[{"'][^\s:：]{0,19} *[:：]/.test(line.slice(reader.column))) return null;
  return readInline(reader, margin);
}

function isDash({ lines, at, column }: Reader): boolean {
  const line = lines[at] ?? '';
  return line[column] === '-' && (column + 1 === line.length || line[column + 1] === ' ');
}

function keyAt({ lines, at, column }: Reader): RegExpExecArray | null {
  keyForm.lastIndex = column;
  return keyForm.exec(lines[at] ?? '');
}

function readList(reader: Reader, level: number): Tree | null {
  const { at, column } = reader;
  const items: Tree[] = [];
  while (reader.column === column && isDash(reader)) {
    const item = readAfter(reader, column, column + 1, level, false);
    if (item === null || (item.type === 'scalar' && !item.quoted && mayBeIds(item.text))) return null;
    items.push(item);
  }
  // A more indented line that belongs to no item is a mistake.
  if (reader.column > column) return null;
  return { type: 'list', place: { file: reader.file, line: at + 1, column: column + 1, length: 1 }, items };
}

function readMap(reader: Reader, level: number): Tree | null {
  const { column, file } = reader;
  const pairs: TreePair[] = [];
  let place = { file, line: reader.at + 1, column: column + 1, length: 0 };
  while (reader.column === column && !isDash(reader)) {
    const key = sameKey(reader.keys, keyAt(reader)?.[1]);
    if (key === undefined || pairs.length > mostKeys || pairs.some((pair) => pair.key === key)) return null;
    const keyPlace = { file, line: reader.at + 1, column: column + 1, length: key.length };
    if (pairs.length === 0) place = keyPlace;
    const value = readAfter(reader, column, column + key.length + 1, level, true);
    if (value === null || isJoined(key, value)) return null;
    pairs.push({ key, keyPlace, value });
  }
  if (reader.column > column) return null;
  return { type: 'map', place, pairs };
}

/** Whether another key may stand in a value that is no text: 家访，对象：c01; or a list has lost its first bracket. */
function isJoined(key: string, value: Tree): boolean {
  if (value.type !== 'scalar' || value.quoted) return false;
  return (value.text.includes('：') && !takesText(key)) || (value.text.endsWith(']') && !value.text.includes('['));
}

/** Reads the value after a dash or colon, on the same line or below. A list may be indented like its key. */
function readAfter(reader: Reader, margin: number, from: number, level: number, isPair: boolean): Tree | null {
  const { file, lines, at } = reader;
  const line = lines[at] ?? '';
  let column = from;
  while (line.charCodeAt(column) === 32) column++;
  if (column < line.length && line[column] !== '#') {
    reader.column = column;
    if (isPair) return readInline(reader, margin);
    // A second dash before a key may be a slip.
    return /^- +(?:\{|[^\s:]+: )/.test(line.slice(column)) ? null : readBlock(reader, margin, level + 1);
  }
  nextLine(reader);
  if (reader.column > margin) return readBlock(reader, margin, level + 1);
  if (isPair && reader.column === margin && isDash(reader)) return readList(reader, level + 1);
  return { type: 'scalar', place: { file, line: at + 1, column: from + 1, length: 0 }, text: '', quoted: false };
}

/** Reads a value that begins on this line: brackets, quotes, plain text or `|`, then perhaps a comment. */
function readInline(reader: Reader, margin: number): Tree | null {
  const { file, at, column, lines } = reader;
  const line = lines[at] ?? '';
  const first = line[column] ?? '';
  if (first === '|') return readLiteral(reader, margin);
  let tree: Tree;
  if (first === '[' || first === '{') {
    const flow = simpleFlow(reader, column, margin);
    if (flow === null) return null;
    tree = flow.tree;
    reader.at = flow.line;
  } else {
    const quoted = first === '"' || first === "'";
    const text = quoted ? quotedAt(line, column) : plainAt(line, column);
    if (text === null) return null;
    const length = text.length + (quoted ? 2 : 0);
    tree = { type: 'scalar', place: { file, line: at + 1, column: column + 1, length }, text, quoted };
  }
  nextLine(reader);
  // A more indented line would continue this value.
  return reader.column > margin ? null : tree;
}

/**
 * Reads the lines below `|` or `|-`, all indented at least as much as the first, up to a line back at the margin.
 * Null if a line has only spaces, for which YAML has special rules.
 */
function readLiteral(reader: Reader, margin: number): Tree | null {
  const { file, lines, at, column } = reader;
  const mark = (lines[at] ?? '').slice(column);
  if (margin < 0 || (mark !== '|' && mark !== '|-')) return null;
  const indent = indentOf(lines[at + 1] ?? '');
  const content: string[] = [];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line !== '' && indentOf(line) === line.length) return null;
    if (line !== '' && indentOf(line) < indent) break;
    // An entry that stands too far in may be no text.
    if (/^ *- (?:\{ *)?\S+: \d{4}-\d{2}-\d{2}(?:,|$)/.test(line)) return null;
    content.push(line.slice(indent));
  }
  while (content.at(-1) === '') content.pop();
  const isClosed = next < lines.length ? indentOf(lines[next] ?? '') <= margin : lines.at(-1) === '';
  if (indent <= margin || !isClosed) return null;
  reader.at = next - 1;
  nextLine(reader);
  const text = `${content.join('\n')}${mark === '|' ? '\n' : ''}`;
  const place = { file, line: at + 1, column: column + 1, length: mark.length };
  return { type: 'scalar', place, text, quoted: true, below: lines.slice(at + 1, at + 1 + content.length) };
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

function plainAt(line: string, column: number): string | null {
  if (!/[^\s!"#%&'*,:>?@`|[\]{}［【｛-]/y.test(line[column] ?? '')) return null;
  const comment = line.indexOf(' #', column);
  let end = comment < 0 ? line.length : comment;
  while (line.charCodeAt(end - 1) === 32) end--;
  const text = line.slice(column, end);
  return text.includes(': ') || text.endsWith(':') ? null : text;
}

/** Quoted text without escapes that ends on this line; null for any other. */
function quotedAt(line: string, column: number): string | null {
  const end = line.indexOf(line[column] ?? '', column + 1);
  if (end < 0 || !/^ *(?:$| #)/.test(line.slice(end + 1))) return null;
  const text = line.slice(column + 1, end);
  return text.includes('\\') ? null : text;
}
