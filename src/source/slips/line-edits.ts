// What a slip of one key may have made of a line: cut it in two, put a sign before it or within a key, typed it twice. Whether
// the line that was meant is right, only those can tell who read the text then.
import type { Place, Problem } from '../../problem/problem.ts';
import { isEntryHead, isKnownKey } from './known-keys.ts';
import { readKey } from './line-slips.ts';

/** Lines as they were meant, and what is told of them: where, on which of them, and why. */
export interface TypedLines {
  readonly lines: readonly string[];
  readonly told: (file: string, first: number) => Problem;
}

/** Lines from `first` up to `end`, from 0, in place of which others were meant. */
export interface LineEdit {
  readonly first: number;
  readonly end: number;
  readonly typed: TypedLines;
}

/** All such edits. */
export function* lineEdits(lines: readonly string[]): Generator<readonly LineEdit[]> {
  for (const edits of [joined, keyed, headed, doubled, barred])
    yield lines.flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : edits(lines, at, line)));
}

/** A line that was cut in two. */
function joined(lines: readonly string[], at: number, line: string): LineEdit[] {
  const next = lines[at + 1] ?? '';
  const key = readKey(next.trimStart())?.word ?? '';
  if (next.trim() === '' || /^\s*(?:- |-[^\s\d-]|#)/.test(next) || isKnownKey(key)) return [];
  return ['', ' '].map((blank) => {
    const whole = line.trimEnd() + blank + next.trim();
    const place = { column: next.search(/\S/) + 1, length: next.trim().length };
    return edit(at, [whole, ''], 1, place, {
      code: 'yaml-syntax',
      values: { cause: 'line-split', suggestion: whole.trim() },
    });
  });
}

/** A colon that was typed one letter too early, or a sign in place of the blank behind it. */
function keyed(_lines: readonly string[], at: number, line: string): LineEdit[] {
  const early = [...line.matchAll(/(?<=^[\s-]*|[{,] *)(\p{L}+):(\p{L}) ?(?=\S)/gu)].flatMap(
    ({ 0: found, 1: word = '', 2: letter = '', index }) => {
      if (!isKnownKey(word + letter)) return [];
      const typed = `${line.slice(0, index)}${word}${letter}: ${line.slice(index + found.length)}`;
      const values = { cause: 'colon-missing', sign: word + letter, suggestion: typed.trim() } as const;
      return [edit(at, [typed], 0, { column: index + word.length + 1, length: 1 }, { code: 'yaml-syntax', values })];
    },
  );
  const signed = [...line.matchAll(/(?<=^[\s-]*|[{,] *)(\p{L}+):[^\s"'[{]? *(?=\S)/gu)].flatMap(
    ({ 0: found, 1: word = '', index }) => {
      const rest = line.slice(index + found.length).replace(/^["'] +/, '');
      if (!isKnownKey(word) || found.endsWith(': ')) return [];
      const typed = `${line.slice(0, index)}${word}: ${rest}`;
      const place = { column: index + word.length + 1, length: 1 };
      const values = { value: ':', suggestion: typed.trim() };
      return [edit(at, [typed], 0, place, { code: 'missing-space-after-colon', values })];
    },
  );
  return [...early, ...signed];
}

/** A sign at the head of a line, which may stand in place of a blank. */
function headed(_lines: readonly string[], at: number, line: string): LineEdit[] {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const sign = line[indent] ?? '';
  const glued = /^ *-(\{.*)$/.exec(line)?.[1];
  const dashed =
    glued !== undefined && isEntryHead(readKey(glued.replace(/^\{\s*/, ''))?.word ?? '') ? `- ${glued}` : null;
  const without = [' ', ''].map((blank) => line.slice(0, indent) + blank + line.slice(indent + 1));
  const odd = /[\t\u3000]/.exec(sign);
  const edits = without.map((typed) => {
    const blanks = typed.search(/\S|$/);
    const suggestion = typed.trim();
    if (odd !== null) {
      const code = sign === '\t' ? 'tab-indentation' : 'full-width-space';
      return edit(
        at,
        [typed],
        0,
        { column: 1, length: indent + 1 },
        { code, values: { value: sign, suggestion, blanks } },
      );
    }
    const values = { value: sign, suggestion, blanks };
    return edit(at, [typed], 0, { column: indent + 1, length: 1 }, { code: 'stray-text', values });
  });
  if (dashed === null) return edits;
  const values = { value: line.slice(0, indent + 1), suggestion: dashed, blanks: 0 };
  return [edit(at, [dashed], 0, { column: 1, length: indent + 1 }, { code: 'dash-style', values }), ...edits];
}

/** A line that was typed twice. */
function doubled(lines: readonly string[], at: number, line: string): LineEdit[] {
  if (line !== lines[at - 1]) return [];
  const place = { column: line.search(/\S/) + 1, length: line.trim().length };
  return [edit(at, [''], 0, place, { code: 'stray-text', values: { value: line.trim(), suggestion: '' } })];
}

/** A key above lines of text without the sign for a text: what has a colon in them is read as a key. */
function barred(lines: readonly string[], at: number, line: string): LineEdit[] {
  const [, before = '', key = ''] = /^( *(?:- +)?)(\p{L}+): *$/u.exec(line) ?? [];
  const next = lines.slice(at + 1).find((one) => one.trim() !== '') ?? '';
  const isText =
    next.search(/\S/) > before.length && !/^ *- /.test(next) && !isKnownKey(readKey(next.trimStart())?.word ?? '');
  if (!isText || !isKnownKey(key)) return [];
  const typed = `${before}${key}: |`;
  const values = { cause: 'text-below', suggestion: typed.trim() } as const;
  return [edit(at, [typed], 0, { column: before.length + 1, length: key.length + 1 }, { code: 'yaml-syntax', values })];
}

type Why = Pick<Problem, 'code' | 'values'>;

/** Lines that were meant in place of as many, or of so many, from one on, and what is told at a place of one of them. */
export function edit(
  first: number,
  lines: readonly string[],
  line: number,
  place: Pick<Place, 'column' | 'length'>,
  why: Why,
  count = lines.length,
): LineEdit {
  const told = (file: string, at: number) => ({ ...why, place: { file, line: at + line + 1, ...place } }) as Problem;
  return { first, end: first + count, typed: { lines, told } };
}

/** A place in lines that were meant, in the lines as typed. */
export function placeTyped(lines: readonly string[], { first, typed }: LineEdit, place: Place): Place {
  const at = place.line - 1 - first;
  const before = lines[place.line - 1] ?? '';
  const after = typed.lines[at] ?? '';
  const next = lines[place.line] ?? '';
  // What was on the next line.
  if (typed.lines.length > 1 && at === 0 && place.column > before.trimEnd().length)
    return { ...place, line: place.line + 1, column: Math.max(1, place.column - after.length + next.length) };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return place.column <= same ? place : { ...place, column: Math.max(1, place.column + before.length - after.length) };
}
