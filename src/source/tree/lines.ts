// From an offset in a text to a line and a column.
import type { Place } from '../../problem/problem.ts';

/** Gives the place of a part of a text. The length ends with the first line. */
export type PlaceOf = (start: number, end: number) => Place;

/** Finds places in one text; fastest when asked from beginning to end. */
export function placesIn(file: string, text: string): PlaceOf {
  const starts = lineStarts(text);
  let line = 0;
  return (start, end) => {
    if (start < (starts[line] ?? 0)) line = lineBefore(starts, start);
    while (line + 1 < starts.length && start >= (starts[line + 1] ?? 0)) line++;
    const from = starts[line] ?? 0;
    const lineEnd = line + 1 < starts.length ? (starts[line + 1] ?? 0) - 1 : text.length;
    return { file, line: line + 1, column: start - from + 1, length: Math.max(0, Math.min(end, lineEnd) - start) };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
