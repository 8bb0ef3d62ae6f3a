// Bytes of which most are UTF-8: a file that breaks off inside a character, or has lost some bytes on the way.
import type { Place, Problem } from '../../problem/problem.ts';

/** What could be read: `typed` has U+FFFD for what is lost, and `text` nothing of an entry that breaks off. */
export interface Rescued {
  readonly typed: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** No more problems of one sort than this, because a damaged file is full of them. */
export const mostTold = 10;

/**
 * The text of bytes that are not quite UTF-8; null where they are more likely something else. Reports
 * file-breaks-off with its last line, text-damaged once a line.
 */
export function rescueText(file: string, bytes: Uint8Array, mayBeOther: boolean): Rescued | null {
  const typed = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const lost = typed.match(/\ufffd/g)?.length ?? 0;
  const han = typed.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  // Chinese of another encoding, read as UTF-8, is nearly all lost.
  if (han <= lost && (mayBeOther || lost * 20 > typed.length)) return null;
  const lines = typed.split('\n');
  if (breaksOff(bytes)) {
    const last = lines.at(-1) ?? '';
    const place: Place = { file, line: lines.length, column: last.length, length: 1 };
    const from = lastItem(lines);
    // The last entry is not whole, so nothing can be said about it.
    return {
      typed,
      text: [...lines.slice(0, from), ...lines.slice(from).map(() => '')].join('\n'),
      problems: [{ code: 'file-breaks-off', place, values: { first: from + 1, last: lines.length } }],
    };
  }
  const damaged = linesWith(file, lines, '\ufffd');
  return { typed, text: typed, problems: damaged.map((place) => ({ code: 'text-damaged', place, values: {} })) };
}

/** The first place of a character in each line that has it, ten at most. */
export function linesWith(file: string, lines: readonly string[], character: string): Place[] {
  const places: Place[] = [];
  for (const [at, line] of lines.entries()) {
    const index = line.indexOf(character);
    if (index >= 0) places.push({ file, line: at + 1, column: index + 1, length: 1 });
    if (places.length === mostTold) break;
  }
  return places;
}

/** Whether bytes are UTF-8 up to a last character that is not whole. */
function breaksOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The line, from 0, where the last entry of a text begins; its last line where it has none. */
function lastItem(lines: readonly string[]): number {
  const entry = lines.findLastIndex((line) => line.startsWith('- '));
  if (entry >= 0) return entry;
  const item = lines.findLastIndex((line) => /^\s+- /.test(line));
  return item >= 0 ? item : lines.length - 1;
}
