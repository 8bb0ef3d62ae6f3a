// A key of the whole file that begins with a blank. YAML takes it, and all below it, for a part of the key above.
import { isTopKey } from './known-keys.ts';
import { alignmentSlip, readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/**
 * The slips of top keys that begin with blanks, in a file whose other top keys do not. Each stands where none of the
 * lines around it stands, so that it is no key of a map.
 */
export function indentedHeads(lines: readonly string[]): Slip[] {
  const content = [...lines.entries()].filter(([, line]) => !/^\s*(?:#|$)/.test(line));
  const isHead = (line: string) => isTopKey(readKey(line.trimStart())?.word ?? '');
  if (!content.some(([, line]) => !line.startsWith(' ') && isHead(line))) return [];
  return content.flatMap(([at, line], index): Slip[] => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    if (indent === '' || !isHead(line)) return [];
    const [, above = ''] = content[index - 1] ?? [];
    if (isAbove(above, indent)) return [];
    const isBeside = ([, other]: readonly [number, string]) =>
      other.search(/[^\s-]/) === indent.length && !isHead(other);
    const first = content.findLastIndex(([, other], before) => before < index && columnOf(other) === 0);
    const end = content.findIndex(([, other], after) => after > index && columnOf(other) === 0);
    const around = content.slice(Math.max(0, first), end < 0 ? content.length : end);
    return around.some(isBeside) ? [] : [alignmentSlip(at, indent, 0)];
  });
}

/** Whether what begins with this indentation is the value of the key above. */
function isAbove(above: string, indent: string): boolean {
  const key = readKey(above.replace(/^[\s-]*/, ''));
  return key !== null && /^(?:#.*)?$/.test(key.value) && columnOf(above) < indent.length;
}

function columnOf(line: string): number {
  return line.search(/\S/);
}
