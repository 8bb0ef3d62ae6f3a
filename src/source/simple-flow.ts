// Brackets and braces that open and close on one line and hold plain words, quotes without escapes, and more brackets.
import type { Tree, TreePair } from './tree.ts';

// A word in brackets: no sign that has a meaning there, and none that hands type instead.
const word = /[^\s!-,/:-@[-^`{-~：，、；“”-](?:[^,[\]{}:#"'：，、；“”]*[^,[\]{}:#"'：，、；“”\s])?/y;
// Behind a key also colons (15:30) and Chinese punctuation: it may be a sentence.
const sentence = /[^\s!-,/:-@[-^`{-~：，、；“”-](?:[^,[\]{}:#"'，“]|:(?=[^\s,[\]{}]))*/y;
const key = /([^\s!-/:-@[-^`{-~：，、；。“”][^\s!-,./:-@[-^`{-~：，、；。“”]{0,99}): +/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;

interface Reader {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  at: number;
}

/** The bracketed value that begins at a column and ends with its line, a comment aside; null for one that is not so simple. */
export function simpleFlow(file: string, line: number, text: string, column: number): Tree | null {
  const reader: Reader = { file, line, text, at: column };
  const tree = readValue(reader, false, 1);
  return tree !== null && /^ *(?:$| #)/.test(text.slice(reader.at)) ? tree : null;
}

function readValue(reader: Reader, inMap: boolean, level: number): Tree | null {
  const first = reader.text[reader.at];
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
    const name = match?.[1];
    if (!match || name === undefined || pairs.length > 50 || pairs.some((pair) => pair.key === name)) return false;
    const value = readValue(reader, true, level + 1);
    if (value) pairs.push({ key: name, keyPlace: placeAt(reader, match.index, name.length), value });
    return value !== null;
  });
  return closed ? { type: 'map', place, pairs } : null;
}

/** Members parted by commas, up to the closing bracket; false where something else stands. */
function readMembers(reader: Reader, close: string, readMember: () => boolean): boolean {
  reader.at++;
  skipBlanks(reader);
  if (reader.text[reader.at] === close) {
    reader.at++;
    return true;
  }
  while (readMember()) {
    skipBlanks(reader);
    const mark = reader.text[reader.at];
    reader.at++;
    if (mark === close) return true;
    if (mark !== ',') return false;
    skipBlanks(reader);
  }
  return false;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at = pattern.lastIndex;
  return match;
}

function skipBlanks(reader: Reader): void {
  while (reader.text.charCodeAt(reader.at) === 32) reader.at++;
}

function placeAt({ file, line }: Reader, at: number, length: number): Tree['place'] {
  return { file, line: line + 1, column: at + 1, length };
}
