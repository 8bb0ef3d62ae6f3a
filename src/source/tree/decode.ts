// Bytes to text: UTF-8, or a problem that names the encoding it looks like.
import type { Checked, Place, Problem } from '../../problem/problem.ts';
import { rescueText } from '../raw/broken-bytes.ts';
import { tooLong } from '../raw/length.ts';
import { readyText } from '../raw/raw.ts';
import { firstIllegal, withoutIllegal } from './illegal.ts';

/**
 * A decoded file, without BOM, lines ended by \n. `file` is relative to the workspace, with `/`. Where `text` was
 * mended before parsing, `typed` is what stands in the file; both have the same lines.
 */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly typed?: string;
}

/** The most bytes of a file of data, and of a text to be printed: that is a hundred pages. */
const mostBytes = { data: 1_000_000, text: 300_000 };

/**
 * Decodes a file and makes its text ready to be parsed. Reports file-too-large, line-too-long, paragraph-too-long,
 * not-utf8 with the encoding it looks like, text-illegal-character, and what the raw room reports; U+FFFD replaces such
 * a character, so that all places stay the same.
 */
export function decode(file: string, bytes: Uint8Array): Checked<Source> {
  const whole: Place = { file, line: 1, column: 1, length: 0 };
  const most = isMarkdown(file) ? mostBytes.text : mostBytes.data;
  if (bytes.length > most) {
    const limit = most === mostBytes.data ? '1 MB' : '300 kB';
    return { problems: [{ code: 'file-too-large', place: whole, values: { limit } }] };
  }
  const encoding = utf16Of(bytes);
  const decoded = encoding === null ? decodeAs('utf-8', bytes) : null;
  if (decoded !== null) return sourceOf(file, decoded.replace(/\r\n?/g, '\n'));
  const guess = encoding ?? (decodeAs('gb18030', bytes, true) === null ? null : 'GB18030');
  const rescued = encoding === null ? rescueText(file, bytes, guess !== null) : null;
  if (rescued === null) {
    return { problems: [{ code: 'not-utf8', place: whole, values: guess === null ? {} : { encoding: guess } }] };
  }
  // What is lost has been told.
  const { value, problems } = sourceOf(file, rescued.text);
  const others = problems.filter(({ code }) => code !== 'character-lost');
  return { ...(value && { value: { ...value, typed: rescued.typed } }), problems: [...rescued.problems, ...others] };
}

function sourceOf(file: string, typed: string): Checked<Source> {
  const long = tooLong(file, typed, isMarkdown(file));
  if (long !== null) return { problems: [long] };
  const ready = readyText(file, typed);
  const illegal = illegalCharacters(file, typed);
  const text = illegal.length > 0 ? withoutIllegal(ready.text, '\ufffd') : ready.text;
  const problems = [...ready.problems, ...illegal];
  return { value: ready.text === typed ? { file, text } : { file, text, typed }, problems };
}

/** Whether a file is a narrative or a template, also where an editor added `.txt`. */
function isMarkdown(file: string): boolean {
  return /\.(?:md|hbs)(?:\.txt)?$/i.test(file);
}

function decodeAs(encoding: string, bytes: Uint8Array, mayBreakOff = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayBreakOff });
  } catch {
    return null;
  }
}

/** Recognises UTF-16 by its BOM, or by NUL as every second byte, which ASCII keys have. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  const start = bytes.subarray(0, 512);
  if (!start.includes(0)) return null;
  const nulls = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > start.length / 8 && even === 0) return 'UTF-16 LE';
  return even > start.length / 8 && odd === 0 ? 'UTF-16 BE' : null;
}

/** One problem a line, ten at most, because a damaged file is full of them. */
function illegalCharacters(file: string, text: string): Problem[] {
  if (firstIllegal(text) === null) return [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const found = firstIllegal(line);
    if (found === null) continue;
    const place = { file, line: at + 1, column: found.at + 1, length: found.length };
    problems.push({ code: 'text-illegal-character', place, values: { value: found.number } });
    if (problems.length === 10) break;
  }
  return problems;
}
