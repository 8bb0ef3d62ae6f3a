// Corrects slips in a copy of the text, so that the rest of the file can still be checked.
// Places in the copy are mapped back to the text as written.
import type { ProblemCode } from '../../problem/codes.ts';
import type { Place, Problem } from '../../problem/problem.ts';

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

/** Mends slips. Reports each code once a line, with the whole corrected line and, of an indentation, its blanks. */
export function mend(file: string, text: string, slips: readonly Slip[]): Mended {
  const lines = text.split('\n');
  const byLine = new Map<number, Slip[]>();
  for (const slip of slips) {
    const found = byLine.get(slip.line);
    if (!found) byLine.set(slip.line, [slip]);
    else if (found.length < mostOnLine) found.push(slip);
  }
  const problems: Problem[] = [];
  for (const [at, found] of byLine) {
    found.sort((a, b) => a.column - b.column);
    const written = lines[at] ?? '';
    const mended = mendLine(written, found);
    lines[at] = mended;
    const reported = new Set<MendedCode>();
    for (const { code, column, length, shown } of found) {
      if (reported.has(code)) continue;
      reported.add(code);
      const place = { file, line: at + 1, column: column + 1, length: shown ?? length };
      const value = written.slice(column, column + place.length);
      const whole = code === 'full-width-comma' ? sentenceIn(written) : null;
      const isIndent = written.slice(0, column + place.length).trim() === '';
      const blanks = isIndent || code === 'misaligned-key' ? { blanks: mended.search(/\S|$/) } : {};
      const values = { value, suggestion: mended.trim(), ...blanks, ...(whole === null ? {} : { whole }) };
      problems.push({ code, place, values });
    }
  }
  const original = (place: Place) => {
    const edits = byLine.get(place.line - 1);
    if (!edits) return place;
    const start = originalColumn(edits, place.column - 1);
    const end = originalColumn(edits, place.column - 1 + place.length);
    return { ...place, column: start + 1, length: Math.max(0, end - start) };
  };
  return { text: lines.join('\n'), problems, lines: new Set([...byLine.keys()].map((line) => line + 1)), original };
}

/** The line without its brackets, if they seem to hold a sentence, not a list: no plain comma, and long parts. */
function sentenceIn(line: string): string | null {
  const [, key = '', inside = ''] = /^\s*((?:- )?[^\s:：[\]]+): *\[([^[\]{}"',]+)\]\s*$/u.exec(line) ?? [];
  const parts = inside.split(/[，、；]/);
  const isSentence =
    parts.some((part) => part.length > 6) && /^[^\s\d@%`&*!|>#?-]/u.test(inside) && !/: | #/.test(inside);
  return isSentence ? `${key}: ${inside.trim()}` : null;
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
