// A key of the whole file that begins with a blank, which YAML takes, with all below it, for a part of the key above;
// and a key of an item that has lost its blanks, which YAML takes for one of the whole file. A key without its colon, and
// the first of some keys that stands further in than the others, hide what stands below and beside them.
import { holdsKeys, isKnownKey, isTopKey } from './known-keys.ts';
import { alignmentSlip, readKey } from './line-slips.ts';
import { oneChange, type Slip } from './mend.ts';

/**
 * The slips of top keys that begin with blanks, in a file whose other top keys do not, and of other keys that do not.
 * Each of the first stands where none of the lines around it stands, so that it is no key of a map.
 */
export function misplacedHeads(lines: readonly string[]): Slip[] {
  const content = [...lines.entries()].filter(([, line]) => !/^\s*(?:#|$)/.test(line));
  const isHead = (line: string) => isTopKey(readKey(line.trimStart())?.word ?? '');
  if (!content.some(([, line]) => !line.startsWith(' ') && isHead(line))) return [];
  const columns = columnsByKey(content.map(([, line]) => line));
  let margin = 0;
  return content.flatMap(([at, line], index): Slip[] => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const word = readKey(line)?.word ?? '';
    if (indent === '' && index > 0 && isKnownKey(word) && !isTopKey(word)) {
      const [, above = ''] = content[index - 1] ?? [];
      // Beside the key above or, where it stands in no such column anywhere, where it does.
      if (columnOf(above) > 0) margin = keyColumn(above);
      const elsewhere = columns.get(word) ?? new Set();
      const [usual = margin] = elsewhere;
      const column = elsewhere.has(margin) ? margin : usual;
      if (margin > 0) return [alignmentSlip(at, '', column)];
    }
    const [, above = ''] = content[index - 1] ?? [];
    const [, below = ''] = content[index + 1] ?? [];
    const bare = line.trimEnd();
    if (isTopKey(bare) && /^[ -]/.test(below))
      return [...oneChange(at, 0, bare.length, `${bare}:`, { cause: 'colon-missing', sign: bare })];
    if (isTooFarIn(above, line, below)) return [alignmentSlip(at, indent, columnOf(below))];
    if (indent === '' || !isHead(line)) return [];
    if (isAbove(above, indent)) return [];
    const isBeside = ([, other]: readonly [number, string]) =>
      other.search(/[^\s-]/) === indent.length && !isHead(other);
    const isInside = (other: number) => columnOf(content[other]?.[1] ?? '') > 0;
    let first = index - 1;
    while (isInside(first)) first--;
    let end = index + 1;
    while (isInside(end)) end++;
    const around = content.slice(Math.max(0, first), end);
    return around.some(isBeside) ? [] : [alignmentSlip(at, indent, 0)];
  });
}

/** The columns, but for the first of a line, in which each key stands. */
function columnsByKey(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const columns = new Map<string, Set<number>>();
  for (const line of lines) {
    const word = readKey(keyPart(line))?.word;
    const column = keyColumn(line);
    if (word !== undefined && column > 0) columns.set(word, (columns.get(word) ?? new Set()).add(column));
  }
  return columns;
}

/** Whether a line is the first key below another, and the next stands less far in, but below the same. */
function isTooFarIn(above: string, line: string, below: string): boolean {
  const isKey = (one: string) => {
    const word = readKey(one.trimStart())?.word ?? '';
    return isKnownKey(word) && !isTopKey(word);
  };
  const holder = readKey(above);
  const isValue = (readKey(line.trimStart())?.value ?? '') !== '';
  const isBetween = columnOf(above) < columnOf(below) && columnOf(below) < columnOf(line);
  return (
    holder !== null &&
    holdsKeys(holder.word) &&
    holder.value === '' &&
    isValue &&
    isBetween &&
    isKey(line) &&
    isKey(below)
  );
}

/** Whether what begins with this indentation is the value of the key above. */
function isAbove(above: string, indent: string): boolean {
  const key = readKey(keyPart(above));
  return key !== null && /^(?:#.*)?$/.test(key.value) && columnOf(above) < indent.length;
}

function keyPart(line: string): string {
  return line.replace(/^[\s-]*/, '');
}

/** Where the key of a line begins, behind its dashes. */
function keyColumn(line: string): number {
  return line.search(/[^\s-]/);
}

function columnOf(line: string): number {
  return line.search(/\S/);
}
