// What evaluating a template gives: Markdown in chunks, each of which knows the place in a template it came from.
import type { Place } from '../../problem/problem.ts';
import type { Phrase } from './value.ts';

/** A stretch of Markdown. `verbatim` text stood in the template just so; other text was put there for something at `place`. */
export interface Chunk {
  readonly text: string;
  readonly place: Place;
  readonly verbatim: boolean;
}

/** Markdown in which every printed value is a sign without meaning to Markdown, the values themselves, and the way back to the template. */
export interface Output {
  readonly markdown: string;
  /** The words of the signs, by their number. */
  readonly phrases: readonly Phrase[];
  readonly placeAt: (offset: number) => Place;
}

const signs = /\uFDD0(\d+)\uFDD1/g;

/** The sign that stands for a printed value while Markdown is read: two noncharacters around its number, which Markdown takes for letters. */
export function signOf(number: number): string {
  return `\uFDD0${number}\uFDD1`;
}

/** Splits text at its signs: plain strings and the numbers of the values between them. */
export function splitAtSigns(text: string): (string | number)[] {
  return text
    .split(signs)
    .map((part, index) => (index % 2 === 0 ? part : Number(part)))
    .filter((part) => part !== '');
}

/** Joins chunks to one text that can be traced back. */
export function joinChunks(chunks: readonly Chunk[], phrases: readonly Phrase[]): Output {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of chunks) {
    starts.push(length);
    length += text.length;
  }
  return {
    markdown: chunks.map(({ text }) => text).join(''),
    phrases,
    placeAt: (offset) => {
      const index = lastAtMost(starts, offset);
      const chunk = chunks[index];
      if (chunk === undefined) return { file: '', line: 1, column: 1, length: 1 };
      return chunk.verbatim ? advance(chunk, offset - (starts[index] ?? 0)) : chunk.place;
    },
  };
}

function advance(chunk: Chunk, offset: number): Place {
  const lines = chunk.text.slice(0, offset).split('\n');
  const column = (lines.length === 1 ? chunk.place.column : 1) + (lines.at(-1) ?? '').length;
  const rest = chunk.text.slice(offset).split('\n')[0] ?? '';
  return {
    file: chunk.place.file,
    line: chunk.place.line + lines.length - 1,
    column,
    length: Math.max(1, rest.length),
  };
}

/** The last chunk that starts at or before an offset. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Chunks without the blanks at their ends; empty when nothing else is there. */
export function trimChunks(chunks: readonly Chunk[], closing = /\s+$/u): Chunk[] {
  const text = chunks.map((chunk) => chunk.text).join('');
  const from = text.length - text.trimStart().length;
  const to = text.replace(closing, '').length;
  let offset = 0;
  return chunks.flatMap((chunk) => {
    const start = Math.max(0, from - offset);
    const end = Math.min(chunk.text.length, to - offset);
    offset += chunk.text.length;
    if (start >= end) return [];
    const place = chunk.verbatim ? advance(chunk, start) : chunk.place;
    return [{ ...chunk, text: chunk.text.slice(start, end), place }];
  });
}
