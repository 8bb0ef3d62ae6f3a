// Corrects slips in a copy of the text, so that the rest of the file can still be checked.
// Places in the copy are mapped back to the text as written.
import type { ProblemCode } from '../../problem/codes.ts';
import type { Place, Problem, ValuesOf } from '../../problem/problem.ts';

/** The problems that are slips. */
type MendedCode = Extract<
  ProblemCode,
  | `full-width-${string}`
  | 'tab-indentation'
  | 'missing-space-after-colon'
  | 'dash-style'
  | 'misaligned-key'
  | 'quotes-needed'
  | 'stray-text'
  | 'yaml-syntax'
>;

/**
 * A slip: on `line`, `instead` should replace `length` characters from `column` on; `line` and `column` count from 0.
 * `shown` is how many of these characters the caret marks; without it, all.
 */
export interface Slip {
  readonly code: MendedCode;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly instead: string;
  readonly shown?: number;
  /** Of yaml-syntax: the cause, and the place to show where that is not the one to change. */
  readonly told?: Told;
  /** Whether another slip tells of this one. */
  readonly isTold?: true;
}

/** Why a text could not be read, and where that is told; without a line, at the slip. */
export interface Told extends Pick<ValuesOf<'yaml-syntax'>, 'cause' | 'sign'> {
  readonly line?: number;
  readonly column?: number;
  /** What to type, where that is not the whole mended line. */
  readonly suggestion?: string;
  /** How many blanks the new line begins with. */
  readonly blanks?: number;
}

/** Slips that are mended together. */
export type SmallChange = readonly Slip[];

/** One slip in the signs of YAML, with its cause. */
export function oneChange(line: number, column: number, length: number, instead: string, told: Told): SmallChange {
  return [{ code: 'yaml-syntax', line, column, length, instead, told }];
}

/** A text without its slips. `lines` (from 1) are those with slips; `original` maps a place to the text as written. */
export interface Mended {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly lines: ReadonlySet<number>;
  readonly original: (place: Place) => Place;
}

// More slips on a line are not written by hand. Mapping a place back takes time for each slip of its line.
const mostOnLine = 200;

/**
 * Mends slips. Reports one a line, with the whole corrected line, and of an indentation its blanks: lines below each
 * other that need the same are told together.
 */
export function mend(file: string, text: string, slips: readonly Slip[]): Mended {
  const lines = text.split('\n');
  const byLine = new Map<number, Slip[]>();
  for (const slip of slips) {
    const found = byLine.get(slip.line);
    if (!found) byLine.set(slip.line, [slip]);
    else if (found.length < mostOnLine) found.push(slip);
  }
  const problems: Problem[] = [];
  // Where a line was cut in two, there are more lines than typed.
  const origins: { readonly line: number; readonly from: number }[] = [];
  const mendedLines = lines.map((written, at) => {
    const found = byLine.get(at)?.toSorted((a, b) => a.column - b.column);
    const mended = found === undefined ? written : mendLine(written, found);
    let from = 0;
    for (const part of found === undefined ? [written] : mended.split('\n')) {
      origins.push({ line: at, from });
      from += part.length + 1;
    }
    if (found !== undefined) {
      byLine.set(at, found);
      problems.push(...reported(file, written, at, mended, found));
    }
    return mended;
  });
  const original = (place: Place) => {
    const { line, from } = origins[place.line - 1] ?? { line: place.line - 1, from: 0 };
    const edits = byLine.get(line);
    if (!edits) return { ...place, line: line + 1 };
    const start = originalColumn(edits, from + place.column - 1);
    const end = originalColumn(edits, from + place.column - 1 + place.length);
    return { ...place, line: line + 1, column: start + 1, length: Math.max(0, end - start) };
  };
  const withSlips = new Set([...byLine.keys()].map((line) => line + 1));
  return { text: mendedLines.join('\n'), problems: gathered(problems), lines: withSlips, original };
}

/** Problems of which those that ask for the same blanks, or for as many more or less, on lines below each other are one. */
function gathered(problems: readonly Problem[]): Problem[] {
  const all: Problem[] = [];
  for (const problem of problems) {
    const above = all.at(-1);
    const isPlain = (one: Problem | undefined) => one?.code === 'misaligned-key' && one.values.whole === undefined;
    if (above?.code === 'misaligned-key' && problem.code === 'misaligned-key' && [above, problem].every(isPlain)) {
      const count = Number(above.values.count ?? 1);
      const isNext = problem.place?.line === (above.place?.line ?? 0) + count;
      const { blanks, more, less } = above.values;
      const isAlike = blanks === problem.values.blanks && more === undefined && less === undefined;
      const moved = moreBlanks(problem);
      const before = Number(more ?? 0) - Number(less ?? 0) || (count === 1 ? moreBlanks(above) : 0);
      if (isNext && (isAlike || (moved !== 0 && moved === before))) {
        const by = isAlike ? {} : moved > 0 ? { more: moved } : { less: -moved };
        all[all.length - 1] = { ...above, values: { ...above.values, count: count + 1, ...by } };
        continue;
      }
    }
    all.push(problem);
  }
  return all;
}

/** How many blanks a line lacks. */
function moreBlanks({ values }: Problem<'misaligned-key'>): number {
  return Number(values.blanks ?? 0) - (/^ +$/.test(values.value) ? values.value.length : 0);
}

/** The problems of one line: one whose remedy is the whole line, and those of other lines and of blanks. */
function reported(file: string, written: string, at: number, mended: string, found: readonly Slip[]): Problem[] {
  const isOfBlanks = (slip: Slip) =>
    slip.code === 'misaligned-key' || (slip.code !== 'dash-style' && isIndented(slip, written));
  const toTell = found.filter((slip) => !slip.isTold);
  // A tab beside a full-width colon: one line to type.
  const isRetyped = toTell.some(isOfBlanks) && !toTell.every(isOfBlanks) && !mended.includes('\n');
  let isWhole = isRetyped;
  return found.flatMap((slip): Problem[] => {
    const { code, column, length, shown, told, isTold } = slip;
    if (isTold) return [];
    const isOwn = code === 'misaligned-key' || told?.suggestion !== undefined || isIndented(slip, written);
    if (!isOwn && isWhole) return [];
    isWhole ||= !isOwn;
    const place = { file, line: at + 1, column: column + 1, length: shown ?? length };
    const [suggestion = ''] = mended.trim().split('\n');
    if (code === 'yaml-syntax') {
      const { line = at, column: shownAt = column, ...why } = told ?? { cause: 'other' };
      const values = { suggestion, ...why };
      const isElsewhere = line !== at || shownAt !== column;
      // A line without a key is typed as a whole, and marked as a whole.
      if (told?.suggestion === undefined && line === at && /^[[{]/.test(suggestion) && /^ *[[{]/.test(written)) {
        const from = written.search(/\S/);
        return [{ code, place: { ...place, column: from + 1, length: written.trim().length }, values }];
      }
      return [
        { code, place: { ...place, line: line + 1, column: shownAt + 1, ...(isElsewhere && { length: 1 }) }, values },
      ];
    }
    const value = written.slice(column, column + place.length);
    const whole = code === 'full-width-comma' ? sentenceIn(written) : isRetyped && isOfBlanks(slip) ? suggestion : null;
    const isPrefix = code === 'stray-text' && mended.trim() !== '' && written.slice(0, column).trim() === '';
    const margin = mended.search(/\S|$/);
    const isMoved = code === 'dash-style' ? column === 0 && margin !== written.search(/\S/) : isIndented(slip, written);
    const blanks = isMoved || isPrefix || code === 'misaligned-key' ? { blanks: margin } : {};
    return [{ code, place, values: { value, suggestion, ...blanks, ...(whole === null ? {} : { whole }) } }];
  });
}

/** Whether a slip is in the blanks that a line begins with. */
function isIndented({ column, length, shown }: Slip, written: string): boolean {
  return written.slice(0, column + (shown ?? length)).trim() === '';
}

/** The line without its brackets, if they seem to hold a sentence, not a list: no plain comma, and long parts. */
function sentenceIn(line: string): string | null {
  const [, key = '', inside = ''] = /^\s*((?:- )?[^\s:：[\]]+): *\[([^[\]{}"',]+)\]\s*$/u.exec(line) ?? [];
  const parts = inside.split(/[，、；]/);
  const isSentence =
    parts.some((part) => part.length > 6) && /^[^\s\d@%`&*!|>#?-]/u.test(inside) && !/: | #/.test(inside);
  return isSentence ? `${key}: ${inside.trim()}` : null;
}

/** Lines without slips, of which no line has many. */
export function withoutSlips(lines: readonly string[], slips: readonly Slip[]): string {
  return lines
    .map((line, at) =>
      mendLine(
        line,
        slips.filter((slip) => slip.line === at),
      ),
    )
    .join('\n');
}

function mendLine(written: string, slips: readonly Slip[]): string {
  let mended = '';
  let from = 0;
  for (const { column, length, instead } of slips) {
    mended += written.slice(from, column) + instead;
    from = column + length;
  }
  return mended + written.slice(from);
}

function originalColumn(slips: readonly Slip[], column: number): number {
  let grown = 0;
  for (const slip of slips) {
    const start = slip.column + grown;
    if (column <= start) break;
    if (column < start + slip.instead.length) return Math.min(slip.column + slip.length, column - grown);
    grown += slip.instead.length - slip.length;
  }
  return column - grown;
}
