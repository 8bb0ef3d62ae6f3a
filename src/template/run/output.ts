// The result of evaluating a template: Markdown in chunks, each with its place in a template.
import type { Place } from '../../problem/problem.ts';
import type { Phrase } from './value.ts';

/**
 * A piece of Markdown. `verbatim` text is copied from the template at `place`; other text was made for something at
 * `place`.
 */
export interface Chunk {
  readonly text: string;
  readonly place: Place;
  readonly verbatim: boolean;
}

/** Markdown in which placeholders stand for the printed values, the values, and the way back to the template. */
export interface Output {
  readonly markdown: string;
  /** The printed values, by the number in their placeholder. */
  readonly phrases: readonly Phrase[];
  readonly placeAt: (offset: number) => Place;
}

const placeholders = /\uFDD0(\d+)\uFDD1/g;

/**
 * The placeholder for a printed value: its number between two Unicode noncharacters, which Markdown takes for letters.
 */
export function placeholderOf(number: number): string {
  return `\uFDD0${number}\uFDD1`;
}

/** The number of the value that a text is the placeholder of, and nothing else. */
export function numberInPlaceholder(text: string): number | undefined {
  const [, number] = /^\uFDD0(\d+)\uFDD1$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Splits text at its placeholders: strings, and the numbers of the values between them. */
export function splitAtPlaceholders(text: string): (string | number)[] {
  return text
    .split(placeholders)
    .map((part, index) => (index % 2 === 0 ? part : Number(part)))
    .filter((part) => part !== '');
}

/** Joins chunks to one Markdown text whose offsets lead back to places. */
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

/** Chunks without blanks at both ends; empty if nothing else is left. */
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
