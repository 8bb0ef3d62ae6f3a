// The slips in the parts of one line: indentation, dash, key, value.
import { isKnownKey } from './known-keys.ts';
import type { Slip } from './mend.ts';

/** A key as typed: a quote, the word, a quote, space, the colon, space, and the value on the line. */
export interface WrittenKey {
  readonly open: string;
  readonly word: string;
  readonly close: string;
  readonly before: string;
  readonly colon: string;
  readonly gap: string;
  readonly value: string;
  /** Whether YAML reads it as a key. */
  readonly isProper: boolean;
}

const keyForm =
  /^(["“”]?)([^\s"“”'‘’「」:：∶︰︓﹕꞉,，、。；[\]{}［］【】｛｝（(#&*!|>%@`?-][^\s"“”'‘’「」:：∶︰︓﹕꞉,，、。；[\]{}]{0,19})(["“”]?)([ \u3000]*)([:：∶︰︓﹕꞉]{1,2})([ \t\u3000]*)(.*)$/u;
// A known key in brackets or marks, which may close behind the colon: **类型：** 家访.
const wrappedForm =
  /^([*_`‘「『[［【《（(]{1,2})([\p{L}-]{1,20}?)([*_`’」』\]］】》）)]{0,2})([ \u3000]*)([:：])([*_`’」』\]］】》）)]{0,2}[ \t\u3000]*)(.*)$/u;

/** The key at the beginning of a text, with a plain or full-width colon; null if there is none. */
export function readKey(text: string): WrittenKey | null {
  const match = keyForm.exec(text) ?? wrappedForm.exec(text);
  if (match === null) return null;
  const [, open = '', word = '', close = '', before = '', colon = '', gap = '', value = ''] = match;
  const isWrapped = open !== '' && !/["“”]/.test(open);
  if (isWrapped && (close + gap.trim() === '' || !isKnownKey(word))) return null;
  const isProper = colon === ':' && (/^[ \t]/.test(gap) || (gap === '' && value === ''));
  return { open, word, close, before, gap, colon, value, isProper };
}

/** The slip of a line that should begin at column `margin`. */
export function alignmentSlip(line: number, indent: string, margin: number): Slip {
  // Without indentation, the caret marks the first character of the key.
  const shown = Math.max(1, indent.length);
  return { code: 'misaligned-key', line, column: 0, length: indent.length, instead: ' '.repeat(margin), shown };
}

/** Tabs or full-width spaces in the indentation of a line that should begin at `margin`. */
export function indentSlips(line: number, indent: string, margin: number): Slip[] {
  const odd = indent.search(/[\t\u3000]/);
  if (odd < 0) return [];
  const instead = ' '.repeat(Math.max(0, margin - odd));
  const shown = /^[\t\u3000]+/.exec(indent.slice(odd))?.[0].length ?? 1;
  return [{ code: codeOfSpace(indent[odd]), line, column: odd, length: indent.length - odd, instead, shown }];
}

/** Tabs or full-width spaces after a dash at column `start`. */
export function dashSlips(line: number, start: number, dash: string): Slip[] {
  const odd = dash.search(/[\t\u3000]/);
  if (odd < 0) return [];
  const length = /^[ \t\u3000]+/.exec(dash.slice(odd))?.[0].length ?? 1;
  return [{ code: codeOfSpace(dash[odd]), line, column: start + odd, length, instead: ' '.repeat(length) }];
}

function codeOfSpace(character: string | undefined): Slip['code'] {
  return character === '\t' ? 'tab-indentation' : 'full-width-space';
}

/** The slips of a key at column `start`: its quotes, its colon, the space after it. */
export function keySlips(line: number, start: number, key: WrittenKey): Slip[] {
  const { open, word, close, before, colon, gap, value } = key;
  const space = value === '' ? '' : ' ';
  const typed = open + word + close + before + colon + gap;
  if (open + close !== '' && `${open}${close}` !== '""') {
    const place = { line, column: start, length: typed.length, shown: open.length || word.length + close.length };
    const instead = `${word}:${space}`;
    return /["“”‘’「」『』]/.test(open + close)
      ? [{ code: 'full-width-quote', ...place, instead }]
      : [{ code: 'yaml-syntax', ...place, instead, told: { cause: 'sign-extra', sign: open } }];
  }
  const column = start + typed.length - gap.length - colon.length;
  const length = colon.length + gap.length;
  if (/[^:]/.test(colon)) {
    return [{ code: 'full-width-colon', line, column, length, instead: `:${space}`, shown: 1 }];
  }
  if (colon === '::') {
    const told = { cause: 'sign-extra', sign: ':' } as const;
    return [{ code: 'yaml-syntax', line, column, length, instead: `:${space}`, shown: 1, told }];
  }
  if (gap.startsWith('\u3000')) {
    return [{ code: 'full-width-space', line, column: column + 1, length: gap.length, instead: space }];
  }
  if (gap !== '' || value === '') return [];
  // A quote was typed in place of the space: 主题:' 学习.
  const quote = isHalfQuoted(value) ? (/^["'][ \u3000]*/.exec(value)?.[0].length ?? 0) : 0;
  return [{ code: 'missing-space-after-colon', line, column, length: 1 + quote, instead: ': ', shown: 1 }];
}

/** The slips of a value with a syntax error: missing quotes, or “…” instead of quotes. */
export function valueSlips(line: number, text: string, value: string): Slip[] {
  const column = text.length - value.length;
  const quoted = /^“([^”"\\]*)”\s*$/.exec(value)?.[1];
  // “…” are plain text for YAML, so ": " or " #" between them is an error.
  if (quoted !== undefined) return [quoteSlip(line, column), quoteSlip(line, column + quoted.length + 1)];
  if (!needsQuotes(value)) return [];
  return [{ code: 'quotes-needed', line, column, length: value.length, instead: readable(value) }];
}

function quoteSlip(line: number, column: number): Slip {
  return { code: 'full-width-quote', line, column, length: 1, instead: '"' };
}

/** Whether a value contains ": ", has words after its quotes, or begins with a character special to YAML. */
function needsQuotes(value: string): boolean {
  // Two lines that have run together, or a list without its bracket, are no text.
  if (holdsKey(value) || isHalfQuoted(value)) return false;
  if (/^["'](?:[^"']*)["']\s*[^\s#,]/.test(value) || /^(?:[@%`]|[!*&](?=[^\x21-\x7e]|$))/.test(value)) return true;
  return /^[^"'“[{［【｛|>&*!]/.test(value) && /:(?:\s|$)/.test(value);
}

/** Whether a value begins with a quote of which the other half is missing: it is closed. */
function isHalfQuoted(value: string): boolean {
  const [quote = ''] = value;
  return /["']/.test(quote) && !value.slice(1).includes(quote);
}

/** Whether a known key with its colon stands in a text, after a space, a comma or other words. */
function holdsKey(text: string): boolean {
  return [...text.matchAll(/([^\s:,，{}"“”]{1,20}): /g)].some(({ 1: word = '' }) => {
    for (let start = 0; start < word.length - 1; start++) if (isKnownKey(word.slice(start))) return true;
    return false;
  });
}

/** A value as YAML can read it: in quotes or, where it is an id after an &, without that. */
export function readable(value: string): string {
  return /^&\s*([a-z]\d+)\s*$/i.exec(value)?.[1] ?? inQuotes(value);
}

/** A value in quotes. */
export function inQuotes(value: string): string {
  const text = value.trimEnd();
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
