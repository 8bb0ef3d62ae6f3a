// Lines that stand too far in or out, or in the middle of something else: which move may bring them where they belong.
// Whether it does, only those can tell who read the text then.
import type { Place, Problem } from '../../problem/problem.ts';
import { type SignChange, signedLine, toldOfSigns } from './block-signs.ts';
import { isEntryHead, isKnownKey } from './known-keys.ts';
import { placeTyped, type TypedLines } from './line-edits.ts';
import { readKey } from './line-slips.ts';

/**
 * Lines from `first` up to `end`, from 0, that get so many blanks more, and go below line `below` if one is said; or that
 * have other signs, or in place of which others were meant.
 */
export interface BlockMove {
  readonly first: number;
  readonly end: number;
  readonly by: number;
  readonly below?: number;
  /** Whether it may end on other lines, too: a person knows. */
  readonly isOpen?: boolean;
  readonly sign?: SignChange;
  readonly typed?: TypedLines;
}

/** All moves of some lines to the left or right: first of lines that belong together, then of any. */
export function* shifts(lines: readonly string[]): Generator<readonly BlockMove[]> {
  const columns = new Set(lines.filter(isContent).flatMap((line) => [columnOf(line), keyColumn(line)]));
  for (const column of [...columns]) columns.add(column + 2);
  const movesOf = (endsOf: (first: number) => Iterable<number>) =>
    lines.flatMap((line, first) =>
      isContent(line)
        ? [...endsOf(first)].flatMap((end) =>
            shiftsOf(lines, first, end, [...columns, Math.max(0, columnOf(line) - 2)]),
          )
        : [],
    );
  yield movesOf((first) => blockEnds(lines, first));
  yield movesOf((first) => [...lines.keys()].slice(first).flatMap((at) => (isContent(lines[at]) ? at + 1 : [])));
}

/** The moves of all lines from one that is further in up to the last: where all that follows was typed too far in. */
export function* shiftsToEnd(lines: readonly string[]): Generator<readonly BlockMove[]> {
  yield lines.flatMap((line, first) => {
    const isHead = /^ +- /.test(line) && isEntryHead(keyOf(line));
    return isHead ? shiftsOf(lines, first, lines.length, [0]) : [];
  });
}

/** The moves of an entry, with some of its lines, below all others: it was put into the middle of another. */
export function* entriesPutBelow(lines: readonly string[]): Generator<readonly BlockMove[]> {
  const below = lines.findLastIndex(isContent);
  yield lines.flatMap((line, first) => {
    if (first === 0 || !/^ *- *\S/.test(line) || !isEntryHead(keyOf(line))) return [];
    const ends = /^ *- *\{.*\}\s*$/.test(line) ? [first + 1] : [...lines.keys()].slice(first + 1);
    return ends.flatMap((end) =>
      end <= below && isContent(lines[end - 1]) ? { first, end, by: -columnOf(line), below } : [],
    );
  });
}

function shiftsOf(lines: readonly string[], first: number, end: number, columns: Iterable<number>): BlockMove[] {
  const column = columnOf(lines[first]);
  const least = Math.min(...lines.slice(first, end).filter(isContent).map(columnOf));
  return [...new Set(columns)].flatMap((to) =>
    to !== column && least + to - column >= 0 ? { first, end, by: to - column } : [],
  );
}

/** Where what begins on a line may end: on it, with what is further in, with what is as far in, or with the last line. */
function blockEnds(lines: readonly string[], first: number): ReadonlySet<number> {
  const column = columnOf(lines[first]);
  const endAt = (isOutside: (other: number) => boolean) => {
    const end = lines.findIndex((line, at) => at > first && isContent(line) && isOutside(columnOf(line)));
    return end < 0 ? lines.findLastIndex(isContent) + 1 : end;
  };
  return new Set([first + 1, endAt((other) => other <= column), endAt((other) => other < column), endAt(() => false)]);
}

/** The moves of a line below the next: the two have changed places. */
export function* swaps(lines: readonly string[]): Generator<readonly BlockMove[]> {
  yield lines.flatMap((line, first) => {
    const length = lines.slice(first + 1).findIndex(isContent);
    const next = lines[first + 1 + length] ?? '';
    const isKey = length >= 0 && [line, next].every((one) => /^ +[^\s#-]/.test(one) && isKnownKey(keyOf(one)));
    // What is no key goes on with the text above it.
    const behind = lines.slice(first + 2 + length).find(isContent) ?? '- ';
    const isText = !/^ *- /.test(behind) && !isKnownKey(keyOf(behind));
    return isKey && !isText ? [{ first, end: first + 1, by: 0, below: first + 1 + length }] : [];
  });
}

/** The lines after a move. */
export function movedLines(lines: readonly string[], move: BlockMove): readonly string[] {
  const { first, end, by, below, sign, typed } = move;
  if (typed !== undefined) return lines.toSpliced(first, end - first, ...typed.lines);
  const moved = lines.slice(first, end).map((line) => {
    if (sign !== undefined) return signedLine(line, { sign, by });
    if (!isContent(line)) return line;
    return by < 0 ? line.slice(-by) : ' '.repeat(by) + line;
  });
  if (below === undefined) return [...lines.slice(0, first), ...moved, ...lines.slice(end)];
  return [...lines.slice(0, first), ...lines.slice(end, below + 1), ...moved, ...lines.slice(below + 1)];
}

/** A place in the lines after a move, as it was before. */
export function placeBefore(lines: readonly string[], move: BlockMove): (place: Place) => Place {
  const { first, end, by, below, sign, typed } = move;
  const count = end - first;
  return (place) => {
    const at = place.line - 1;
    const last = below ?? end - 1;
    // Lines that were lost, and stand there now.
    const added = typed === undefined ? 0 : typed.lines.length - count;
    if (added > 0 && at >= first) return { ...place, line: Math.max(first + 1, place.line - added) };
    if (at < first || at > last) return place;
    if (typed !== undefined) return placeTyped(lines, { first, end, typed }, place);
    if (sign !== undefined) {
      const line = lines[at] ?? '';
      const more = signedLine(line, { sign, by }).length - line.length;
      return sign === 'commas' ? place : { ...place, column: Math.max(1, place.column - more) };
    }
    const isMoved = below === undefined || at > last - count;
    if (!isMoved) return { ...place, line: place.line + count };
    return { ...place, line: place.line - (last + 1 - end), column: Math.max(1, place.column - by) };
  };
}

/** What is told of a move. */
export function toldOf(file: string, lines: readonly string[], move: BlockMove): Problem {
  const { first, end, by, below, isOpen, sign, typed } = move;
  if (typed !== undefined) return typed.told(file, first);
  if (sign !== undefined) return toldOfSigns(file, lines, { first, end, by, sign });
  const text = lines[first] ?? '';
  const column = columnOf(text);
  const count = end - first;
  const change = by === 0 ? {} : by < 0 ? { less: -by } : { more: by };
  if (below !== undefined) {
    const place = { file, line: first + 1, column: column + 1, length: text.trim().length };
    const line = String(below + 1);
    if (isOpen) return { code: 'yaml-syntax', place, values: { cause: 'entry-inside', sign: line, suggestion: '' } };
    const several = count > 1 ? { count, ...change } : by === 0 ? {} : { blanks: column + by };
    return {
      code: 'yaml-syntax',
      place,
      values: { cause: 'line-elsewhere', sign: line, suggestion: '', ...several },
    };
  }
  const place = { file, line: first + 1, column: 1, length: Math.max(1, column) };
  const values = { value: ' '.repeat(column), suggestion: '', blanks: column + by };
  return { code: 'misaligned-key', place, values: count > 1 ? { ...values, count, ...change } : values };
}

/** How many known keys stand on lines, but for those that `isText`. */
export function keysOn(lines: readonly string[], isText: (at: number) => boolean): number {
  const keys = /(?:^[\s-]*|[{,]\s*)([^\s:,[\]{}"']{1,20}):(?=\s|$)/g;
  return lines
    .filter((line, at) => isContent(line) && !isText(at))
    .flatMap((line) => [...line.matchAll(keys)])
    .filter(([, word = '']) => isKnownKey(word)).length;
}

function isContent(line: string | undefined): boolean {
  return !/^\s*(?:#|$)/.test(line ?? '');
}

function columnOf(line: string | undefined): number {
  return /^ */.exec(line ?? '')?.[0].length ?? 0;
}

function keyColumn(line: string): number {
  return /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
}

function keyOf(line: string): string {
  return readKey(line.replace(/^[\s-]*\{?\s*/, ''))?.word ?? '';
}
