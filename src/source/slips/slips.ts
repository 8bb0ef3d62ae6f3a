// What Chinese hands type where YAML has plain signs: found line by line, because a tree that slips have bent no longer shows them.
import { flowSlips } from './flow-slips.ts';
import { holdsKeys, isKnownKey, takesBrackets } from './known-keys.ts';
import type { Slip } from './mend.ts';

/** A map that is open at a line: the column of its keys, the last key with its line, and whether that key's value is yet to come; `isBent` when that line did not begin where it was meant to. */
interface Level {
  readonly column: number;
  readonly key: string;
  readonly line: number;
  readonly awaits: boolean;
  readonly isBent: boolean;
}

const keyLine =
  /^(["“”]?)([^\s"“”'‘’「」:：,，、。；[\]{}#&*!|>%@`?-][^\s"“”'‘’「」:：,，、。；[\]{}]{0,19})(["“”]?)([ \u3000]*)([:：])([ \t\u3000]*)(.*)$/u;

/** Slips in a text, in the order of lines. `wrong` are the lines (from 1) YAML has a syntax error on. Free text is left alone: values, the lines of a block scalar, quoted text, and lines that continue a sentence. */
export function findSlips(text: string, wrong: ReadonlySet<number>): Slip[] {
  const lines = text.split('\n');
  const slips: Slip[] = [];
  const levels: Level[] = [];
  let at = 0;
  while (at < lines.length) at = readLine(lines, at, levels, slips, wrong) + 1;
  return slips;
}

/** Reads the line `at` and gives the last line its value takes. */
function readLine(
  lines: readonly string[],
  at: number,
  levels: Level[],
  slips: Slip[],
  wrong: ReadonlySet<number>,
): number {
  const line = lines[at] ?? '';
  const lead = /^[ \t\u3000]*/.exec(line)?.[0] ?? '';
  const content = line.slice(lead.length);
  if (content === '' || content.startsWith('#') || /^(?:---|\.\.\.|%)/.test(line)) return at;

  const isWrong = wrong.has(at + 1);
  const odd = oddDashOf(content);
  const dash = odd === '' ? (/^(?:-[ \t\u3000]+)+(?=\S)|^-$/.exec(content)?.[0] ?? '') : odd;
  if (odd !== '') slips.push({ code: 'dash-style', line: at, column: lead.length, length: odd.length, instead: '- ' });
  const written = content.slice(dash.length);
  const match = keyLine.exec(written);
  const typed = lead === lead.trimStart().padStart(lead.length) ? lead.length : columnOf(lead, levels);
  const meant = dash === '' && match !== null ? columnMeant(typed, match, levels, wrong, isWrong) : typed;
  const isBent = meant !== typed || odd !== '';
  const margin = meant;
  if (meant !== typed) alignmentSlip(slips, at, lead, meant);
  const column = margin + (odd === '' ? dash.length : 2);

  const limit = dash === '' ? column : margin;
  while ((levels.at(-1)?.column ?? -1) > limit) levels.pop();
  const parent = levels.at(-1);
  const isSibling = dash === '' && parent?.column === column;
  const mayHoldKeys = !parent || (parent.awaits && holdsKeys(parent.key));
  if (dash === '' && parent && !isSibling && !parent.awaits && !isWrong) return at;

  const proper = match !== null && isProper(match);
  const isKey =
    match !== null &&
    (proper ||
      isSibling ||
      (isKnownKey(match[2] ?? '') && (mayHoldKeys || isWrong)) ||
      (parent && mayHoldKeys && isCount(match[7] ?? '')));
  if (meant === typed && (isKey || dash !== '' || isWrong)) leadSlips(slips, at, lead, margin);
  if (odd === '' && (isKey || isWrong)) dashSlips(slips, at, lead.length, dash);
  if (!isKey)
    return endOfValue(
      lines,
      at,
      lead.length + dash.length,
      dash === '' ? (parent?.column ?? -1) : margin,
      slips,
      false,
    );

  const start = lead.length + dash.length;
  keySlips(slips, at, start, match);
  const value = match[7] ?? '';
  const level = { column, key: match[2] ?? '', line: at, awaits: value === '' || value.startsWith('#'), isBent };
  if (isWrong && needsQuotes(value)) {
    slips.push({
      code: 'quotes-needed',
      line: at,
      column: line.length - value.length,
      length: value.length,
      instead: inQuotes(value),
    });
  }
  if (isSibling) levels.pop();
  levels.push(level);
  return endOfValue(lines, at, line.length - value.length, column, slips, isWrong, level.key);
}

/** What stands for the dash of an entry and is none: a dash without its blank, a wide one, a dot. '' where a proper one stands, or no key follows. */
function oddDashOf(content: string): string {
  const [odd = '', key = ''] =
    /^(?:-(?=[^\s\d-])|[－−–—•·][ \t\u3000]*)(?=([^\s:：]{1,20})[ \u3000]*[:：])/u.exec(content) ?? [];
  if (odd === '') return '';
  return isKnownKey(/^[^\s:：]{1,20}/u.exec(content.slice(odd.length))?.[0] ?? key) ? odd : '';
}

/** Where a line with a known key was meant to begin, if YAML stumbles there: at the key above it when it stands further in although that key has its value, and at the nearest map when it stands between two. */
function columnMeant(
  typed: number,
  [, , key = '']: RegExpExecArray,
  levels: readonly Level[],
  wrong: ReadonlySet<number>,
  isWrong: boolean,
): number {
  const last = levels.at(-1);
  if (last === undefined || !isKnownKey(key) || levels.some(({ column }) => column === typed)) return typed;
  const stumbles = isWrong || last.isBent || wrong.has(last.line + 1);
  if (!stumbles || (last.awaits && typed > last.column)) return typed;
  if (typed > last.column) return last.column;
  const columns = levels.map(({ column }) => column);
  return columns.toSorted((a, b) => Math.abs(a - typed) - Math.abs(b - typed))[0] ?? typed;
}

function alignmentSlip(slips: Slip[], line: number, lead: string, meant: number): void {
  // Both ends of the blanks are told: where there are none, the caret stands under the key.
  slips.push({
    code: 'misaligned-key',
    line,
    column: 0,
    length: lead.length,
    instead: ' '.repeat(meant),
    shown: Math.max(1, lead.length),
  });
}

/** Whether a text that YAML stumbles over is one that only quotes can hold: with ": " in it, with words behind its quotes, or beginning with a sign of YAML's own. */
function needsQuotes(value: string): boolean {
  if (/^["'](?:[^"']*)["']\s*[^\s#,]/.test(value) || /^[@%`]/.test(value)) return true;
  return /^[^"'“[{［【｛|>&*!]/.test(value) && /:(?:\s|$)/.test(value);
}

function inQuotes(value: string): string {
  const text = value.trimEnd();
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function isProper([, , , , , colon, gap, value]: RegExpExecArray): boolean {
  return colon === ':' && (/^[ \t]/.test(gap ?? '') || (gap === '' && value === ''));
}

/** Where a line indented with tabs or wide blanks was meant to begin: at the nearest open map, or below the key that awaits its value. */
function columnOf(lead: string, levels: readonly Level[]): number {
  const wide = [...lead].reduce((width, character) => width + (character === ' ' ? 1 : 2), 0);
  const last = levels.at(-1);
  if (last?.awaits && wide > last.column) return last.column + 2;
  const columns = levels.map(({ column }) => column);
  return columns.toSorted((a, b) => Math.abs(a - wide) - Math.abs(b - wide))[0] ?? 0;
}

function leadSlips(slips: Slip[], line: number, lead: string, margin: number): void {
  const odd = lead.search(/[\t\u3000]/);
  if (odd < 0) return;
  const code = lead[odd] === '\t' ? 'tab-indentation' : 'full-width-space';
  const length = lead.length - odd;
  const shown = /^[\t\u3000]+/.exec(lead.slice(odd))?.[0].length ?? 1;
  slips.push({ code, line, column: odd, length, instead: ' '.repeat(Math.max(0, margin - odd)), shown });
}

function dashSlips(slips: Slip[], line: number, start: number, dash: string): void {
  const odd = dash.search(/[\t\u3000]/);
  if (odd < 0) return;
  const code = dash[odd] === '\t' ? 'tab-indentation' : 'full-width-space';
  const length = /^[ \t\u3000]+/.exec(dash.slice(odd))?.[0].length ?? 1;
  slips.push({ code, line, column: start + odd, length, instead: ' '.repeat(length) });
}

function keySlips(slips: Slip[], line: number, start: number, match: RegExpExecArray): void {
  const [, open = '', key = '', close = '', before = '', colon = '', gap = '', value = ''] = match;
  const closeAt = start + open.length + key.length;
  for (const [quote, column] of [
    [open, start],
    [close, closeAt],
  ] as const) {
    if (/[“”]/.test(quote)) slips.push({ code: 'full-width-quote', line, column, length: 1, instead: '"' });
  }
  const column = closeAt + close.length + before.length;
  const blank = value === '' ? '' : ' ';
  if (colon === '：') {
    const length = 1 + gap.length;
    slips.push({ code: 'full-width-colon', line, column, length, instead: `:${blank}`, shown: 1 });
  } else if (gap.startsWith('\u3000')) {
    slips.push({ code: 'full-width-space', line, column: column + 1, length: gap.length, instead: blank });
  } else if (gap === '' && value !== '') {
    slips.push({ code: 'missing-space-after-colon', line, column, length: 1, instead: ': ' });
  }
}

/** Whether a value is a number: what stands before it below a key that awaits keys is one of them, known or not (清溪村：18). */
function isCount(value: string): boolean {
  return /^\d+[户人]?\s*(?:#.*)?$/.test(value);
}

/** Whether wide brackets stand around a whole value. */
function isWideBracketed(value: string): boolean {
  return /^(?:［[^［］]*[］\]]|【[^【】]*[】\]]|｛[^｛｝]*[｝}])\s*(?:#.*)?$/.test(value);
}

/** The last line of a value that begins at an offset of a line; bracketed ones are looked through on the way. */
function endOfValue(
  lines: readonly string[],
  at: number,
  offset: number,
  margin: number,
  slips: Slip[],
  isWrong: boolean,
  key = '',
): number {
  const line = lines[at] ?? '';
  const value = line.slice(offset);
  if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(value)) return endOfBlock(lines, at, margin);
  if (value.startsWith('"') || value.startsWith("'")) return endOfQuote(lines, at, offset);
  if (value.startsWith('[') || value.startsWith('{') || (takesBrackets(key) && isWideBracketed(value))) {
    const flow = flowSlips(lines, at, offset, margin);
    for (const slip of flow.slips) slips.push(slip);
    return flow.end;
  }
  // YAML itself has nothing against “…”, but the ": " or " #" that such a value holds needs real quotes.
  const quoted = isWrong ? /^“([^”"\\]*)”\s*$/.exec(value)?.[1] : undefined;
  if (quoted !== undefined) {
    const columns = [offset, offset + quoted.length + 1];
    for (const column of columns) slips.push({ code: 'full-width-quote', line: at, column, length: 1, instead: '"' });
  }
  return at;
}

function endOfBlock(lines: readonly string[], at: number, margin: number): number {
  let end = at;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && indent <= margin) break;
    end = next;
  }
  return end;
}

function endOfQuote(lines: readonly string[], at: number, offset: number): number {
  const quote = (lines[at] ?? '')[offset] ?? '"';
  for (let line = at; line < lines.length; line++) {
    const text = lines[line] ?? '';
    for (let index = line === at ? offset + 1 : 0; index < text.length; index++) {
      if (quote === '"' && text[index] === '\\') index++;
      else if (text[index] === quote && text[index + 1] === quote && quote === "'") index++;
      else if (text[index] === quote) return line;
    }
  }
  // Never closed: the next lines are looked at as if it were.
  return at;
}
