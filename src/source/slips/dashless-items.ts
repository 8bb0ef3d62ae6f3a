// Items of a list below a key that stand there without their dashes. YAML takes keys for those of one item, repeated, and
// braces for something that is no YAML.
import { takesItems } from './known-keys.ts';
import { readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/** The slips of the lines at which an item begins, below each key that takes a list, where all have lost their dash. */
export function dashlessItems(lines: readonly string[]): Slip[] {
  const content = [...lines.keys()].filter((at) => !/^\s*(?:#|$)/.test(lines[at] ?? ''));
  return content.flatMap((at, index): Slip[] => {
    const line = lines[at] ?? '';
    const start = /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
    const key = readKey(line.slice(start));
    if (key === null || !/^(?:#.*)?$/.test(key.value) || !takesItems(key.word)) return [];
    const rest = content.slice(index + 1);
    const end = rest.findIndex((other) => columnOf(lines[other]) <= start);
    const below = end < 0 ? rest : rest.slice(0, end);
    return slipsOf(lines, below, start);
  });
}

function slipsOf(lines: readonly string[], below: readonly number[], outer: number): Slip[] {
  const column = columnOf(lines[below[0] ?? -1]);
  const own = below.filter((at) => columnOf(lines[at]) === column);
  if (below.some((at) => columnOf(lines[at]) < column) || own.length < 2) return [];
  if (own.every((at) => /^ *\{.*\}\s*$/.test(lines[at] ?? '')))
    return own.map((line) => ({ code: 'dash-style', line, column, length: 0, instead: '- ', shown: 1 }));
  const keys = own.map((at) => readKey((lines[at] ?? '').slice(column)));
  const words = keys.map((key) => (key?.isProper ? key.word : ''));
  const heads = own.filter((_, at) => words[at] === words[0]);
  // The dash stands before the column of the keys, so that the other lines stay as they are.
  if (words.includes('') || heads.length < 2 || column - 2 < outer || hasRepeated(words)) return [];
  const instead = `${' '.repeat(column - 2)}- `;
  return heads.map((line) => ({ code: 'dash-style', line, column: 0, length: column, instead, shown: column }));
}

/** Whether a key is repeated between two that are the first of an item. */
function hasRepeated(words: readonly string[]): boolean {
  const [head] = words;
  const there = new Set<string>();
  return words.some((word) => {
    if (word === head) there.clear();
    const isRepeated = there.has(word);
    there.add(word);
    return isRepeated;
  });
}

function columnOf(line = ''): number {
  return line.search(/\S/);
}
