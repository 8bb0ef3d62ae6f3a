// Entries in braces that stand in the middle of a text below a key (备注: |): YAML takes them for a part of that text.
import { entryHeadOf } from './known-keys.ts';
import type { Slip } from './mend.ts';

const entry = /^ *(- +\{ *([^\s:]+): +\d{4}-\d{2}-\d{2}, *([^\s:]+): .*\})\s*$/;

/** The slips that move such entries below the one around them, where more of that one follows. */
export function entriesInText(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  let text = Number.POSITIVE_INFINITY;
  let column = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const indent = line.search(/\S/);
    if (indent <= text) {
      if (/^ *- /.test(line) && entryHeadOf(/^ *- +([^\s:]+)/.exec(line)?.[1] ?? '') !== null) column = indent;
      text = /: +[|>][-+\d]*\s*$/.test(line) ? line.search(/[^\s-]/) : Number.POSITIVE_INFINITY;
      continue;
    }
    const [, typed = '', first = '', second = ''] = entry.exec(line) ?? [];
    const isEntry = entryHeadOf(first) === 'date' && entryHeadOf(second) === 'kind';
    const next = lines.findIndex((one, other) => other > at && /\S/.test(one) && one.search(/\S/) <= column);
    const end = lines.slice(0, next < 0 ? lines.length : next).findLastIndex((one) => one.trim() !== '');
    if (!isEntry || end <= at) continue;
    const told = { cause: 'line-elsewhere', sign: String(end + 1), column: indent, blanks: column } as const;
    const instead = `\n${' '.repeat(column)}${typed}`;
    slips.push(
      { code: 'yaml-syntax', line: at, column: 0, length: line.length, instead: '', told },
      { code: 'yaml-syntax', line: end, column: lines[end]?.length ?? 0, length: 0, instead, isTold: true },
    );
  }
  return slips;
}
