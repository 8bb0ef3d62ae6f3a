// The smallest change that makes lines readable: one sign more or less, a line cut in two or appended. It tells what the
// slip was, and what is read then stands for the lines, so that the rest of them is checked.
import { isKnownKey, takesBrackets, takesText } from './known-keys.ts';
import { inQuotes, readKey } from './line-slips.ts';
import type { Slip, Told } from './mend.ts';

/** How good a text is: how many keys can be read in it; less than 0 where it cannot be read. */
export type Score = (slips: readonly Slip[]) => number;

// What is longer was not written by hand, and would take long.
const mostLines = 60;
const mostCharacters = 3000;

/** The slips of the best of all small changes; null where none makes the lines readable with all their keys. */
export function repairOf(lines: readonly string[], score: Score): readonly Slip[] | null {
  if (lines.length > mostLines || lines.reduce((sum, line) => sum + line.length, 0) > mostCharacters) return null;
  const wanted = keysIn(lines);
  let best: readonly Slip[] | null = null;
  let bestScore = Math.max(1, wanted) - 0.5;
  for (const change of changesOf(lines)) {
    const found = score(change);
    if (found <= bestScore) continue;
    best = change;
    bestScore = found;
  }
  return best;
}

/** How many keys stand in lines, whether or not they can be read. */
function keysIn(lines: readonly string[]): number {
  const words = lines.flatMap((line) => [...line.matchAll(/(?:^|[{,\]}])[\s-]*([^\s:,[\]{}"']{1,20}): /g)]);
  return words.filter(([, word = '']) => isKnownKey(word)).length;
}

type Change = readonly Slip[];

/** All small changes, the likelier before the others. */
function* changesOf(lines: readonly string[]): Generator<Change> {
  for (const changes of [quoted, closed, colonsAndCommas, replaced, opened, deleted, cut, appended, moved]) {
    for (const [at, line] of lines.entries()) {
      if (line.trim() !== '' && !line.trimStart().startsWith('#')) yield* changes(lines, at, line);
    }
  }
}

function syntax(line: number, column: number, length: number, instead: string, told: Told): Change {
  return [{ code: 'yaml-syntax', line, column, length, instead, told }];
}

const special = /^[[{>|!&*?%@`,\]}-]/;

/** Quotes around a value that begins with a sign of YAML, or has one in it. */
function* quoted(_lines: readonly string[], at: number, line: string): Generator<Change> {
  const dash = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
  const key = readKey(line.slice(dash));
  const value = key?.isProper === true ? key.value : line.slice(dash);
  const mayBeList = key !== null && takesBrackets(key.word) && /^[[{](?![^\]}]*[\]}]\s*[^\s#,\]}])/.test(value);
  // An opening bracket alone is the head of something that is not there.
  const isText = (special.test(value) && !/^[[{]\s*$/.test(value)) || /: | #|:$/.test(value);
  if (value !== '' && isText && !mayBeList && takesText(key?.word ?? '') && !/^["']/.test(value)) {
    const column = line.length - value.length;
    yield [{ code: 'quotes-needed', line: at, column, length: value.length, instead: inQuotes(value) }];
  }
  // In braces a value ends at the next key.
  for (const { 1: before = '', 2: text = '', index } of line.matchAll(
    /([{,] *[^\s:,[\]{}"']{1,20}: +)([[{>|!&*?%@`\]}-].*?)(?= *(?:, *[^\s:,[\]{}"']{1,20}: |\}\s*$))/g,
  )) {
    if (isList(text) || !takesText(/[^\s:,[\]{}"']+(?=: +$)/.exec(before)?.[0] ?? '')) continue;
    yield [
      { code: 'quotes-needed', line: at, column: index + before.length, length: text.length, instead: inQuotes(text) },
    ];
  }
}

/** Whether a value begins with a bracket and has no more words behind the one that closes it. */
function isList(value: string): boolean {
  return /^[[{](?![^\]}]*[\]}]\s*[^\s#,\]}])/.test(value);
}

/** A bracket or quote closed at the end of its line, before the next key, or before the bracket around it. */
function* closed(lines: readonly string[], at: number, line: string): Generator<Change> {
  const places = [
    line.search(/\s*(?:\s#.*)?$/),
    ...[...line.matchAll(/ *(?:, *[^\s:,[\]{}"']{1,20}: |[\]}])/g)].map(({ index }) => index),
  ];
  for (const column of new Set(places)) {
    for (const [sign, closer] of Object.entries(closers)) {
      const opener = openerBefore(lines, at, column, sign);
      if (opener === null) continue;
      const cause = closer === sign ? 'quote-open' : 'bracket-open';
      yield syntax(at, column, 0, closer, { cause, sign, ...opener });
    }
  }
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** The last sign before a place that nothing closes up to there; null if there is none. */
function openerBefore(lines: readonly string[], to: number, column: number, sign: string) {
  const open: { line: number; column: number }[] = [];
  for (let at = 0; at <= to; at++) {
    const line = at === to ? (lines[at] ?? '').slice(0, column) : (lines[at] ?? '');
    for (let index = 0; index < line.length; index++) {
      const character = line[index] ?? '';
      if (character === closers[sign] && open.length > 0) open.pop();
      else if (character === sign) open.push({ line: at, column: index });
    }
  }
  return open.at(-1) ?? null;
}

/** A colon behind a known key, a comma before one. */
function* colonsAndCommas(_lines: readonly string[], at: number, line: string): Generator<Change> {
  for (const { 1: before = '', 2: word = '', index } of line.matchAll(
    /(^[\s-]*|[{,] *)([^\s:：,[\]{}"'-]+)(?![:：])/g,
  )) {
    const length = longestKey(word);
    if (length === 0) continue;
    const column = index + before.length + length;
    const blank = /^ */.exec(line.slice(column))?.[0].length ?? 0;
    const told = { cause: 'colon-missing', sign: word.slice(0, length) } as const;
    yield syntax(at, column, blank, column + blank >= line.length ? ':' : ': ', told);
  }
  for (const { index, 1: word = '' } of line.matchAll(/ +(?=([^\s:,[\]{}"']{1,20}): )/g)) {
    if (isKnownKey(word)) yield syntax(at, index, 1, ', ', { cause: 'comma-missing' });
  }
}

/** How much of the head of a word is a known key. */
function longestKey(word: string): number {
  for (let length = Math.min(12, word.length); length > 1; length--)
    if (isKnownKey(word.slice(0, length))) return length;
  return 0;
}

/** The other bracket of a pair. */
function* replaced(_lines: readonly string[], at: number, line: string): Generator<Change> {
  for (const { 0: sign, index } of line.matchAll(/[[\]{}()（）【】「」]|[^\s](?=\s*$)/g)) {
    for (const other of /[[{(（【「]/.test(sign) ? ['[', '{'] : [']', '}']) {
      if (other !== sign) yield syntax(at, index, 1, other, { cause: 'bracket-other', sign });
    }
  }
}

/** An opening bracket or brace before a value, an item, or an entry. */
function* opened(lines: readonly string[], at: number, line: string): Generator<Change> {
  const starts = [...line.matchAll(/(?:^[\s-]*|[,{[] *|: +)(?=[^\s,{}[\]])/g)].map(
    (found) => found.index + found[0].length,
  );
  for (const [sign, closer] of Object.entries(closers)) {
    const last = lines.findLastIndex((one) => one.includes(closer));
    if (last < at || sign === closer) continue;
    const told = {
      cause: 'bracket-extra',
      sign: closer,
      line: last,
      column: lines[last]?.lastIndexOf(closer) ?? 0,
    } as const;
    for (const column of starts) yield syntax(at, column, 0, sign === '{' ? '{ ' : sign, told);
  }
}

/** One sign deleted, or a letter or digit at the head of the line. */
function* deleted(_lines: readonly string[], at: number, line: string): Generator<Change> {
  const head = line.search(/\S/);
  for (let index = 0; index < line.length; index++) {
    const sign = line[index] ?? '';
    if (!/[[\]{}"'>|#&*!%@`,?:\\=+~^$-]/.test(sign) && (index > head || sign === ' ')) continue;
    const rest = line.slice(index + 1);
    // A dash with its blank keeps the column of what follows.
    const instead = /^[-\w>|*#&!%@`?=+]$/.test(sign) && index === head && rest.startsWith(' ') ? ' ' : '';
    yield syntax(at, index, 1, instead, { cause: 'sign-extra', sign });
    if (instead !== '' || index === head)
      yield syntax(at, index, 1, instead === '' ? ' ' : '', { cause: 'sign-extra', sign });
  }
}

/** A line cut in two before a key or an entry. */
function* cut(lines: readonly string[], at: number, line: string): Generator<Change> {
  const columns = new Set(lines.map((one) => /^ *(?:- +)?/.exec(one)?.[0].length ?? 0));
  for (const { 0: blank, index, 1: word = '' } of line.matchAll(/ *(?:(?=([^\s:,[\]{}"']{1,20}): )|(?=- [^\d\s]))/g)) {
    // What stands before must be more than a dash.
    if (/^[\s-]*$/.test(line.slice(0, index))) continue;
    for (let start = 0; start < Math.max(1, word.length); start++) {
      const key = word.slice(start);
      if (word !== '' && !isKnownKey(key)) continue;
      const from = index + (start === 0 ? 0 : blank.length + start);
      const rest = line.slice(index + blank.length + start);
      for (const column of word === '' ? [0] : columns) {
        const told = { cause: 'lines-joined', column: index + blank.length + start, suggestion: rest.trim() } as const;
        yield syntax(at, from, start === 0 ? blank.length : 0, `\n${' '.repeat(column)}`, told);
      }
    }
  }
}

/** A line appended to the one above. */
function* appended(lines: readonly string[], at: number, line: string): Generator<Change> {
  const above = lines[at - 1];
  if (above === undefined || above.trim() === '') return;
  const indent = line.search(/\S/);
  for (const blank of ['', ' ']) {
    const suggestion = above.trim() + blank + line.trim();
    yield [
      {
        code: 'yaml-syntax',
        line: at - 1,
        column: above.length,
        length: 0,
        instead: blank + line.trim(),
        isTold: true,
      },
      {
        code: 'yaml-syntax',
        line: at,
        column: 0,
        length: line.length,
        instead: '',
        told: { cause: 'line-split', line: at, column: indent, suggestion },
      },
    ];
  }
}

/** A line in the column of another, with a dash or without. */
function* moved(lines: readonly string[], at: number, line: string): Generator<Change> {
  const indent = /^[ \t\u3000]*/.exec(line)?.[0].length ?? 0;
  const columns = new Set(
    lines.flatMap((one) => (one.trim() === '' ? [] : [one.search(/\S/), /^ *(?:- +)?/.exec(one)?.[0].length ?? 0])),
  );
  const shown = Math.max(1, indent);
  const [, dash = '', blanks = ''] = /^( *-)( {2,})/.exec(line) ?? [];
  if (blanks !== '') {
    yield syntax(at, dash.length, blanks.length, ' ', { cause: 'indentation' });
  }
  for (const column of columns) {
    if (column === indent) continue;
    yield [{ code: 'misaligned-key', line: at, column: 0, length: indent, instead: ' '.repeat(column), shown }];
  }
  if (readKey(line.trimStart()) === null) return;
  for (const column of columns) {
    yield [{ code: 'dash-style', line: at, column: 0, length: indent, instead: `${' '.repeat(column)}- `, shown }];
  }
}
