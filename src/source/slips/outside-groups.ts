// Groups of participants in another column than the first below their key: YAML takes each for a key of the entry.
import { isEntryKeyAndGroup, isGroup, isGroups } from './known-keys.ts';
import { alignmentSlip, readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/** The slips of groups, each with its number, that stand below their key and not in the column of the first of them. */
export function outsideGroups(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  let open: { readonly key: number; column?: number } | null = null;
  for (const [at, line] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const blanks = /^ */.exec(line)?.[0] ?? '';
    const dash = /^- +/.exec(line.slice(blanks.length))?.[0] ?? '';
    const key = readKey(line.slice(blanks.length + dash.length));
    if (key !== null && isGroups(key.word) && key.value === '') {
      open = { key: blanks.length + dash.length };
      continue;
    }
    if (open === null) continue;
    const isBelow = dash === '' && key !== null && isGroup(key.word) && /^\d/.test(key.value);
    const isBeside = blanks.length <= open.key && open.column !== undefined && isEntryKeyAndGroup(key?.word ?? '');
    if (!isBelow || isBeside) {
      open = null;
      continue;
    }
    open.column ??= blanks.length > open.key ? blanks.length : open.key + 2;
    if (blanks.length !== open.column) slips.push(alignmentSlip(at, blanks, open.column));
  }
  return slips;
}
