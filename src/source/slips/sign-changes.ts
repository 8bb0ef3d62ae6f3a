// Small changes to the signs of a line: quotes, brackets, colons, commas.
import { isKnownKey, knownHead, takesBrackets, takesText } from './known-keys.ts';
import { inQuotes, readKey } from './line-slips.ts';
import { oneChange, type SmallChange } from './mend.ts';

const special = /^[[{>|!&*?%@`,\]}-]/;

/** Quotes around a value that begins with a sign of YAML, or has one in it. */
export function* quoted(_lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const dash = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
  const key = readKey(line.slice(dash));
  const value = key?.isProper === true ? key.value : line.slice(dash);
  const mayBeList = key !== null && takesBrackets(key.word) && /^[[{](?![^\]}]*[\]}]\s*[^\s#,\]}])/.test(value);
  // An opening bracket alone is the head of something that is not there.
  const isText = (special.test(value) && !/^[[{]\s*$/.test(value)) || /: | #|:$/.test(value);
  if (value !== '' && isText && !mayBeList && takesText(key?.word ?? '') && !/^["']/.test(value)) {
    const column = line.length - value.length;
    // In quotes, a bracket that nothing closes would be printed.
    const [bracket = ''] = value;
    if (key !== null && /^[[{][\p{L}\p{N}][^[\]{}]*$/u.test(value) && !/: | #|:$/.test(value))
      yield oneChange(at, column, 1, '', { cause: 'bracket-open', sign: bracket });
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

/** Braces around several keys with their values that stand on one line. */
export function* braced(_lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const [, before = '', first = ''] =
    /^([\s-]*(?:[^\s:,[\]{}"']{1,20}: +)?)([^\s:,[\]{}"']{1,20}): [^,[\]{}]+(?:, *[^\s:,[\]{}"']{1,20}: [^,[\]{}]+)+$/.exec(
      line,
    ) ?? [];
  if (!isKnownKey(first)) return;
  yield [
    ...oneChange(at, before.length, 0, '{', { cause: 'braces-needed' }),
    { code: 'yaml-syntax', line: at, column: line.length, length: 0, instead: '}', isTold: true },
  ];
}

/** Brackets around several items in braces that are the value of a key: 物品: {…}, {…}. */
export function* bracketed(_lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const [, before = '', value = ''] =
    /^([\s-]*[^\s:,[\]{}"']{1,20}: +)(\{[^{}]*\}(?:[ ,，、;；]*\{[^{}]*\})+)\s*$/.exec(line) ?? [];
  if (value === '') return;
  const instead = `[${value.replace(/\}[ ,，、;；]*\{/g, '}, {')}]`;
  yield oneChange(at, before.length, value.length, instead, { cause: 'brackets-needed', sign: value });
}

/** A bracket or quote closed at the end of its line, before the next key, or before the bracket around it. */
export function* closed(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const places = [
    line.search(/\s*(?:\s#.*)?$/),
    ...[...line.matchAll(/ *(?:, *(?:\{|[^\s:,[\]{}"']{1,20}: )|[\]}])/g)].map(({ index }) => index),
  ];
  for (const column of new Set(places)) {
    for (const [sign, closer] of Object.entries(closers)) {
      const opener = openerBefore(lines, at, column, sign);
      if (opener === null) continue;
      const cause = closer === sign ? 'quote-open' : 'bracket-open';
      // What opens on another line is closed here, with this line to type.
      const shown = opener.line === at ? opener : {};
      // The other half of a pair is another quote: "…', '…”.
      const typed = line.slice(openerColumn(opener, at), column);
      const [last = ''] = /["'“”‘’]$/.exec(typed) ?? [];
      // Quotes within the text come in pairs: '说"想家".
      const isPaired = /["']/.test(last) ? typed.split(last).length % 2 === 1 : /[“‘]/.test(typed) && last !== '';
      if (closer === sign && last !== '' && last !== sign && !isPaired)
        yield oneChange(at, column - 1, 1, closer, { cause, sign, ...shown });
      yield oneChange(at, column, 0, closer, { cause, sign, ...shown });
    }
  }
}

function openerColumn({ line, column }: { readonly line: number; readonly column: number }, at: number): number {
  return line === at ? column : 0;
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

/** A colon behind a known key, also where another sign stands for it; a comma before a key or a bracket. */
export function* colonsAndCommas(_lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  for (const { 1: before = '', 2: word = '', index } of line.matchAll(
    /(^[\s-]*|[{,] *)([^\s:：,[\]{}"'-]+)(?![:：])/g,
  )) {
    const { length } = knownHead(word);
    if (length === 0) continue;
    const column = index + before.length + length;
    const blank = /^[ \t]*(?:[=＝;；,，.。、—–~-][ \t]*)?/.exec(line.slice(column))?.[0].length ?? 0;
    const told = { cause: 'colon-missing', sign: word.slice(0, length) } as const;
    yield oneChange(at, column, blank, column + blank >= line.length ? ':' : ': ', told);
  }
  for (const { index, 1: word = '' } of line.matchAll(/ +(?=([^\s:,[\]{}"']{1,20}): )/g)) {
    if (isKnownKey(word)) yield oneChange(at, index, 1, ', ', { cause: 'comma-missing' });
  }
  // In braces, a key behind the value before it: {帮扶人: t02对象: c01}.
  for (const { index, 1: word = '' } of line.matchAll(/(?<=\{.*: )([^\s:,[\]{}"']{3,24})(?=: )/g)) {
    for (let start = 1; start < word.length - 1; start++)
      if (isKnownKey(word.slice(start))) yield oneChange(at, index + start, 0, ', ', { cause: 'comma-missing' });
  }
  for (const { index, 0: blank } of line.matchAll(/(?<=[\]}]) *(?=[[{])/g)) {
    yield oneChange(at, index, blank.length, ', ', { cause: 'comma-missing' });
  }
}

/** The other bracket of a pair. */
export function* replaced(_lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  for (const { 0: sign, index } of line.matchAll(/[[\]{}()（）【】「」]|[^\s](?=\s*$)/g)) {
    for (const other of /[[{(（【「]/.test(sign) ? ['[', '{'] : [']', '}']) {
      if (other !== sign) yield oneChange(at, index, 1, other, { cause: 'bracket-other', sign });
    }
  }
}

/** An opening bracket or brace before a value, an item, or an entry. */
export function* opened(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const starts = [...line.matchAll(/(?:^[\s-]*|[,{[] *|: +)(?=[^\s,}\]])/g)].map(
    (found) => found.index + found[0].length,
  );
  for (const [sign, closer] of Object.entries(closers)) {
    const extra = sign === closer ? null : unopened(lines, at, sign);
    if (extra === null) continue;
    const told = { cause: 'bracket-extra', sign: closer, ...(extra.line === at ? extra : {}) } as const;
    for (const column of starts) yield oneChange(at, column, 0, sign, told);
  }
}

/** The first bracket from a line on that nothing opens there; null if there is none. */
function unopened(lines: readonly string[], from: number, sign: string) {
  let open = 0;
  for (let line = from; line < lines.length; line++) {
    for (const [column, character] of [...(lines[line] ?? '')].entries()) {
      if (character === sign) open++;
      else if (character === closers[sign] && --open < 0) return { line, column };
    }
  }
  return null;
}

/**
 * One sign deleted, or a letter or digit before a key or an item at the head of the line. What stands below a key without
 * a value is that value, of which nothing goes.
 */
export function* deleted(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const head = line.search(/\S/);
  const above = readKey((lines[at - 1] ?? '').replace(/^[\s-]*/, ''));
  const isValue = above?.value === '' && readKey(line.slice(head).replace(/^- +/, '')) === null;
  const columns = new Set(lines.map((one, other) => (other === at ? -1 : one.search(/[^\s-]/))));
  for (let index = 0; index < line.length; index++) {
    const sign = line[index] ?? '';
    // A dash where no key stands is that of an item which was moved.
    const isItem = index === head && sign === '-' && !columns.has(head);
    if (isItem && line[index + 1] === ' ') continue;
    if (index === head && (isValue || (/[\p{L}\p{N}]/u.test(sign) && !beginsKey(line.slice(index + 1))))) continue;
    if (!/[[\]{}"'>|#&*!%@`,?:\\=+~^$-]/.test(sign) && (index > head || sign === ' ')) continue;
    const rest = line.slice(index + 1);
    // A dash with its blank keeps the column of what follows.
    const instead = /^[-\w>|*#&!%@`?=+]$/.test(sign) && index === head && rest.startsWith(' ') ? ' ' : '';
    yield oneChange(at, index, 1, instead, { cause: 'sign-extra', sign });
    if (sign === '-' && instead !== '')
      yield [{ code: 'stray-text', line: at, column: index, length: 2, instead: '', shown: 1 }];
    if (instead !== '' || index === head)
      yield oneChange(at, index, 1, instead === '' ? ' ' : '', { cause: 'sign-extra', sign });
  }
}

/** Whether a text begins with a dash or a known key. */
function beginsKey(text: string): boolean {
  return /^ *- /.test(text) || isKnownKey(readKey(text.replace(/^[\s-]*/, ''))?.word ?? '');
}
