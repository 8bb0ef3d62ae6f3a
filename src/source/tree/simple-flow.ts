// Reads simple [ … ] and { … }, on one or several lines: plain words, quotes without escapes, and more brackets.
import type { Tree, TreePair } from './tree.ts';

// A word in a list, without characters special to YAML there or their full-width forms.
const word = /[^\s!-,/:-@[-^`{-~：，、；“”［【｛-](?:[^,[\]{}:#"'：，、；“”]*[^,[\]{}:#"'：，、；“”\s])?/y;
// A value in a map may also be a negative number or a sentence, with colons (15:30) and Chinese punctuation.
// A key after a Chinese comma could be a slip.
const sentence =
  /(?:-(?=\d)|[^\s!-,/:-@[-^`{-~：，、；“”［【｛-])(?:[^,[\]{}:#"'，]|:(?=[^\s,[\]{}])|，(?![ \u3000]*“?[^\s:：,，、[\]{}"“”]{1,20}”?[ \u3000]*[:：]))*/y;
const key = /([^\s!-/:-@[-^`{-~：，、；。“”][^\s!-,./:-@[-^`{-~：，、；。“”]{0,99}): +/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;

interface Reader {
  readonly file: string;
  readonly lines: readonly string[];
  readonly keys: Map<string, string>;
  readonly margin: number;
  line: number;
  at: number;
}

/** A key as it was met first, so that it is kept only once. */
export function sameKey<K extends string | undefined>(keys: Map<string, string>, key: K): K | string {
  if (key === undefined) return key;
  const known = keys.get(key) ?? key;
  keys.set(known, known);
  return known;
}

/**
 * Reads a value in brackets, and gives the line on which it ends; null for a value that is not simple.
 * Only a comment may follow it on that line. Its further lines must be indented more than `margin`.
 */
export function simpleFlow(
  { file, lines, keys, at: line }: { readonly at: number } & Pick<Reader, 'file' | 'lines' | 'keys'>,
  column: number,
  margin: number,
): { readonly tree: Tree; readonly line: number } | null {
  const reader: Reader = { file, lines, keys, margin, line, at: column };
  const tree = readValue(reader, false, 1);
  return tree !== null && /^ *(?:$| #)/.test(textOf(reader).slice(reader.at)) ? { tree, line: reader.line } : null;
}

function textOf({ lines, line }: Reader): string {
  return lines[line] ?? '';
}

function readValue(reader: Reader, inMap: boolean, level: number): Tree | null {
  const first = textOf(reader)[reader.at];
  if (level > 8) return null;
  if (first === '[') return readItems(reader, level);
  if (first === '{') return readPairs(reader, level);
  const isQuoted = first === '"' || first === "'";
  const match = take(reader, isQuoted ? quoted : inMap ? sentence : word);
  if (!match) return null;
  const text = isQuoted ? (match[1] ?? match[2] ?? '') : match[0].replace(/ +$/, '');
  const place = placeAt(reader, match.index, isQuoted ? match[0].length : text.length);
  return { type: 'scalar', place, text, quoted: isQuoted };
}

function readItems(reader: Reader, level: number): Tree | null {
  const place = placeAt(reader, reader.at, 1);
  const items: Tree[] = [];
  const closed = readMembers(reader, ']', () => {
    const item = readValue(reader, false, level + 1);
    if (item) items.push(item);
    return item !== null;
  });
  return closed ? { type: 'list', place, items } : null;
}

function readPairs(reader: Reader, level: number): Tree | null {
  const place = placeAt(reader, reader.at, 1);
  const pairs: TreePair[] = [];
  const closed = readMembers(reader, '}', () => {
    const match = take(reader, key);
    const name = sameKey(reader.keys, match?.[1]);
    if (!match || name === undefined || pairs.length > 50 || pairs.some((pair) => pair.key === name)) return false;
    // The value may end on a later line.
    const keyPlace = placeAt(reader, match.index, name.length);
    const value = readValue(reader, true, level + 1);
    if (value) pairs.push({ key: name, keyPlace, value });
    return value !== null;
  });
  return closed ? { type: 'map', place, pairs } : null;
}

/** Reads members separated by commas, up to the closing bracket; false if there is anything else. */
function readMembers(reader: Reader, close: string, readMember: () => boolean): boolean {
  reader.at++;
  skipBlanks(reader);
  if (textOf(reader)[reader.at] === close) {
    reader.at++;
    return true;
  }
  while (readMember()) {
    skipBlanks(reader);
    const mark = textOf(reader)[reader.at];
    reader.at++;
    if (mark === close) return true;
    if (mark !== ',') return false;
    skipBlanks(reader);
  }
  return false;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(textOf(reader));
  if (match) reader.at = pattern.lastIndex;
  return match;
}

/** Goes to the next character that is not a space, on this line or the next. */
function skipBlanks(reader: Reader): void {
  skipSpaces(reader);
  if (reader.at < textOf(reader).length) return;
  const next = reader.lines[reader.line + 1] ?? '';
  const indent = /^ */.exec(next)?.[0].length ?? 0;
  if (indent <= reader.margin || indent === next.length) return;
  reader.line++;
  reader.at = indent;
}

function skipSpaces(reader: Reader): void {
  const text = textOf(reader);
  while (text.charCodeAt(reader.at) === 32) reader.at++;
}

function placeAt({ file, line }: Reader, at: number, length: number): Tree['place'] {
  return { file, line: line + 1, column: at + 1, length };
}
