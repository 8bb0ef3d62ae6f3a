// Items of a list of texts that have lost their dash, have another sign for it, or stand too far in. YAML takes each for
// a further line of the text above.
import { alignmentSlip, readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

const bullet =
  /^(?:-(?=[^\s\d-])|[－−–—](?![－−–—])|[*•·●◆■▪+]|\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])[ \t\u3000]*/u;

const idItem = /^- [a-z]{0,4}-?\d+$/i;

// Two ids in one item: - c01 - c02.
const joinedIds = /^( *- [a-z]{1,4}\d+)([-+*,，、;；\s]+)([a-z]{1,4}\d+.*)$/i;
const otherItem = /^([ \t\u3000]*)(?:[-*+•·●－–—]|\d{1,2}[.、)])[ \t\u3000]*([a-z]{1,4}\d+)\s*$/i;

/** Whether an item of a list may be several ids. */
export function mayBeIds(text: string): boolean {
  return joinedIds.test(`- ${text}`);
}

/** The slip of an id with another sign for its dash, or in another column, below an item that is an id. */
export function idItemSlip(lines: readonly string[], at: number): Slip | null {
  const [typed = '', blanks = '', id = ''] = otherItem.exec(lines[at] ?? '') ?? [];
  const above = lines.slice(0, at).findLast((one) => one.trim() !== '') ?? '';
  const lead = / *- /.exec(above)?.[0] ?? '';
  if (id === '' || !idItem.test(above.trim()) || typed.startsWith(`${blanks}- `)) return null;
  const place = { line: at, column: 0, length: typed.trimEnd().length - id.length };
  return { code: 'dash-style', ...place, instead: lead, shown: Math.max(1, blanks.length) };
}

/** The slip of a line without a key below a key, in column `key`, that takes a list; null where it is an item, or text. */
export function textItemSlip(lines: readonly string[], at: number, key: number): Slip | null {
  const line = lines[at] ?? '';
  const indent = indentOf(line);
  const above = lines[at - 1] ?? '';
  const below = lines.slice(at + 1).find((one) => one.trim() !== '') ?? '';
  const isBeside = (other: string, sign: RegExp) => indentOf(other) === indent && sign.test(other.trimStart());
  const joined = joinedIds.exec(line);
  if (joined !== null) {
    const [, first = '', gap = '', rest = ''] = joined;
    const told = {
      cause: 'lines-joined',
      sign: gap.trim(),
      column: first.length,
      blanks: indent,
    } as const;
    const instead = `\n${' '.repeat(indent)}- `;
    return {
      code: 'yaml-syntax',
      line: at,
      column: first.length,
      length: gap.length,
      instead,
      told: { ...told, suggestion: `- ${rest}` },
    };
  }
  if (/^- /.test(line.trimStart())) {
    const isText = /^ *- [^\s"'[{|>#&*!](?:(?!: ).)*$/.test(above) && readKey(above.replace(/^ *- /, ''))?.value !== '';
    const isItem = isText && indentOf(above) < indent;
    return isItem ? alignmentSlip(at, ' '.repeat(indent), indentOf(above)) : null;
  }
  const sign = bullet.exec(line.slice(indent))?.[0] ?? '';
  const isListed =
    sign === ''
      ? (isBeside(below, /^- /) && !isBeside(above, /^- /)) ||
        // Beside the key it may be another key that has a slip.
        (isBeside(above, indent > key ? /^- / : idItem) && (indent > key || idItem.test(`- ${line.trim()}`)))
      : [above, below].some((other) => isBeside(other, /^- /) || isBeside(other, bullet));
  const place = { line: at, column: indent, length: sign.length, shown: Math.max(1, sign.length) };
  return isListed ? { code: 'dash-style', ...place, instead: '- ' } : null;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
