// Signs that several lines have too many or too few of, or the head of an entry has: tabs before lines, dashes before groups,
// commas behind the lines of braces, a mark of a comment, the dash of an entry. Whether the change is right, only those
// can tell who read the text then.
import type { Problem } from '../../problem/problem.ts';
import { isEntryHead, isGroup, isKnownKey } from './known-keys.ts';
import { readKey } from './line-slips.ts';

/** What changes in the signs of some lines. */
export type SignChange = 'tabs' | 'dashes' | 'commas' | 'comment' | 'dash';

/** Some lines, from 0, and how many blanks go with the change. */
export interface SignedLines {
  readonly first: number;
  readonly end: number;
  readonly by: number;
  readonly sign: SignChange;
}

interface Row {
  /** Where the change may be made. */
  readonly where: (lines: readonly string[], first: number) => readonly Omit<SignedLines, 'sign'>[];
  readonly change: (line: string, by: number) => string;
  readonly told: (at: Omit<Told, 'code' | 'values'>, line: string, by: number, count: number) => Told;
}

type Told = Problem<'tab-indentation' | 'stray-text' | 'yaml-syntax' | 'dash-style'>;

const rows: Readonly<Record<SignChange, Row>> = {
  tabs: {
    where: (lines, first) =>
      runs(lines, first, (line) => /^ *\t/.test(line)).flatMap((run) => [2, 4, 3, 1, 6].map((by) => ({ ...run, by }))),
    change: (line, by) => line.replace(/^[ \t]*/, (blanks) => blanks.replaceAll('\t', ' '.repeat(by))),
    told: (at, line, by, count) => {
      const value = /^[ \t]*/.exec(line)?.[0] ?? '';
      const blanks = value.replaceAll('\t', ' '.repeat(by)).length;
      const values = { value, suggestion: '', blanks, ...(count > 1 && { count, each: by }) };
      return { ...at, code: 'tab-indentation', values };
    },
  },
  dashes: {
    // Of one alone the others may stand where its dash does.
    where: (lines, first) => {
      if (!isGroup(keyOf(lines[first])) && !isKeyItem(lines[first - 1] ?? '')) return [];
      return runs(lines, first, isKeyItem).flatMap((run) => [
        { ...run, by: 0 },
        ...(run.end === run.first + 1 ? [{ ...run, by: -2 }] : []),
      ]);
    },
    change: (line, by) => (by === 0 ? line.replace('-', ' ') : line.replace(/- +/, '')),
    told: (at, line, by, count) => {
      const column = line.indexOf('-');
      const suggestion = line.slice(column + 1).trim();
      const values = { value: '-', suggestion, blanks: line.search(/[^\s-]/) + by };
      const place = at.place && { ...at.place, column: column + 1, length: 1 };
      return { ...at, place, code: 'stray-text', values: { ...values, ...(count > 1 && { count }) } };
    },
  },
  commas: {
    where: (lines, first) => runs(lines, first, (line) => /[^\s,{[][ \t]*$/.test(line)).map(plain),
    change: (line) => `${line.trimEnd()},`,
    told: (at, line, _by, count) => {
      // A line is typed as a whole, behind several a comma is put.
      const whole = { column: line.search(/\S/) + 1, length: line.trim().length };
      const place = at.place && {
        ...at.place,
        ...(count > 1 ? { column: line.trimEnd().length + 1, length: 0 } : whole),
      };
      const several = count > 1 ? { suggestion: '', count } : { suggestion: `${line.trim()},` };
      return { ...at, place, code: 'yaml-syntax', values: { cause: 'comma-missing', ...several } };
    },
  },
  comment: {
    where: (lines, first) => (commentedHead.test(lines[first] ?? '') ? [{ first, end: first + 1, by: 0 }] : []),
    change: (line) => line.replace(/^# ?/, ''),
    told: (at, line) => {
      const place = at.place && { ...at.place, column: 1, length: /^# ?/.exec(line)?.[0].length ?? 1 };
      return { ...at, place, code: 'stray-text', values: { value: '#', suggestion: '' } };
    },
  },
  dash: {
    where: (lines, first) =>
      /^ *[^\s-]/.test(lines[first] ?? '') && isEntryHead(keyOf(lines[first]))
        ? [{ first, end: first + 1, by: 0 }]
        : [],
    change: (line) => `- ${line.trimStart()}`,
    told: (at, line) => {
      const value = /^ */.exec(line)?.[0] ?? '';
      return { ...at, code: 'dash-style', values: { value, suggestion: `- ${line.trim()}`, blanks: 0 } };
    },
  },
};

const commentedHead = /^# ?- *\{?[ \u3000]*(?:日期|date|类型|kind) *[:：]/i;

/** Whether a line is an item that begins with a known key. */
function isKeyItem(line: string): boolean {
  return /^ *- +[^\s{]/.test(line) && keyOf(line) !== '';
}

/** Whether an entry seems to be made a comment by its first line. */
export function hasCommentedHead(lines: readonly string[]): boolean {
  return lines.some((line) => commentedHead.test(line));
}

/** All such changes. */
export function* signChanges(lines: readonly string[]): Generator<readonly SignedLines[]> {
  for (const sign of Object.keys(rows) as readonly SignChange[])
    yield lines.flatMap((_, first) => rows[sign].where(lines, first).map((found) => ({ ...found, sign })));
}

/** A line after a change. */
export function signedLine(line: string, { sign, by }: Pick<SignedLines, 'sign' | 'by'>): string {
  return rows[sign].change(line, by);
}

/** What is told of a change. */
export function toldOfSigns(file: string, lines: readonly string[], { first, end, by, sign }: SignedLines): Problem {
  const line = lines[first] ?? '';
  const place = { file, line: first + 1, column: 1, length: Math.max(1, line.search(/\S/)) };
  return rows[sign].told({ place }, line, by, end - first);
}

/** Some lines below each other, from one on, that have a form. */
function runs(
  lines: readonly string[],
  first: number,
  isAlike: (line: string) => boolean,
): { readonly first: number; readonly end: number }[] {
  if (!isAlike(lines[first] ?? '')) return [];
  const length = lines.slice(first).findIndex((line) => !isAlike(line));
  const last = length < 0 ? lines.length : first + length;
  return Array.from({ length: last - first }, (_, index) => ({ first, end: last - index }));
}

function plain(lines: { readonly first: number; readonly end: number }) {
  return { ...lines, by: 0 };
}

function keyOf(line = ''): string {
  const key = readKey(line.replace(/^[\s-]*\{?\s*/, ''))?.word ?? '';
  return isKnownKey(key) ? key : '';
}
