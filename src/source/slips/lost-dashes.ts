// Entries that lost their dash but not their indentation: YAML takes their lines for further ones of the entry above.
import { bulletOf } from './bullets.ts';
import { entryHeadOf, isNearHead } from './known-keys.ts';
import { readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/** A line of a list of entries: whether an item begins on it, and its key, `date` or `kind` where that is one of these. */
interface KeyLine {
  readonly at: number;
  readonly indent: number;
  /** Where its key stands, behind its dash. */
  readonly column: number;
  readonly isItem: boolean;
  readonly isBelowGap: boolean;
  /** `{` for what is in braces; '' for none. */
  readonly key: string;
  /** Heads in its value: lines that ran together are told where they are mended. */
  readonly joined: readonly string[];
}

/**
 * The slips of lines at which a new entry begins: from there on the keys of a whole entry, with its day and its kind,
 * are repeated, or the one above is closed. Where it is not certain which line that is, nothing: a key would go over to
 * another child. Where the first line of an entry has changed places with the second, the dash of the second is taken,
 * too.
 */
export function lostDashes(lines: readonly string[]): Slip[] {
  const content = lines.flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : [keyLineOf(lines, at)]));
  const column = content.reduce((least, { isItem, indent }) => (isItem ? Math.min(least, indent) : least), Infinity);
  if (column === Infinity) return [];
  const entries = entriesAt(content, column);
  const heads = new Set(entries.flatMap(([first]) => (first?.isItem && first.key) || []));
  const slips: Slip[] = [];
  const begin = (line: KeyLine | undefined) => {
    if (line === undefined) return;
    const { at, indent } = line;
    const instead = `${' '.repeat(column)}- `;
    slips.push({ code: 'dash-style', line: at, column: 0, length: indent, instead, shown: Math.max(1, indent) });
  };
  for (const [index, own] of entries.entries()) {
    const isClosed = own[0]?.key === '{';
    let rest = isClosed ? own.slice(1) : own;
    if ((isClosed || index === 0) && isWhole(rest)) begin(rest[0]);
    for (let lost = beginningIn(rest, heads, column); lost > 0; lost = beginningIn(rest, heads, column)) {
      rest = rest.slice(lost);
      begin(rest[0]);
    }
    const [next] = entries[index + 1] ?? [];
    if (next !== undefined && isSwapped(rest, entries[index + 1] ?? [])) {
      begin(rest.at(-1));
      slips.push({ code: 'dash-style', line: next.at, column, length: 1, instead: ' ', isTold: true });
    }
  }
  return slips;
}

function keyLineOf(lines: readonly string[], at: number): KeyLine {
  const line = lines[at] ?? '';
  const indent = line.search(/[^ ]/);
  const content = line.slice(indent);
  const dash = /^- +/.exec(content)?.[0] ?? bulletOf(content);
  const { word = '', value = '' } = readKey(content.slice(dash.length)) ?? {};
  const joined = [...value.matchAll(/(\p{L}+)\s*[:：]/gu)].flatMap(([, other = '']) => entryHeadOf(other) ?? []);
  const key = content.startsWith('{', dash.length) ? '{' : (entryHeadOf(word) ?? word);
  const isBelowGap = lines[at - 1]?.trim() === '';
  return { at, indent, column: indent + dash.length, isItem: dash !== '', isBelowGap, key, joined };
}

/**
 * The lines of own keys of each entry of the list whose dashes stand at a column; first of what stands above the list.
 * Behind lines that ran together, only what stands there.
 */
function entriesAt(content: readonly KeyLine[], column: number): readonly (readonly KeyLine[])[] {
  let own: KeyLine[] = [];
  let margin = column + 2;
  const entries = [own];
  for (const line of content) {
    // One that begins like an entry may be one that stands too far in.
    const isEntry = line.isItem && (line.indent === column || isNearHead(line.key));
    if (isEntry) {
      own = [];
      entries.push(own);
      margin = line.column;
    }
    const isOwn = isEntry || (!line.isItem && /[^{]/.test(line.key) && line.indent <= margin);
    if (!isOwn || (entries.length === 1 && line.indent <= column && !isNearHead(line.key))) continue;
    if (line.joined.length > 0) own.splice(0, own.length, ...line.joined.map((key) => ({ ...line, key })));
    else own.push(line);
  }
  return entries;
}

// Two entries have no more keys than this.
const mostKeys = 60;

/** Which line of an entry another begins with; 0 where none does, or it is not certain which. */
function beginningIn(all: readonly KeyLine[], heads: ReadonlySet<string>, column: number): number {
  const own = all.slice(0, mostKeys);
  const keys = own.map(({ key }) => key);
  const end = keys.findIndex((key, at) => keys.indexOf(key) < at);
  if (end < 0) return 0;
  const repeated = keys.slice(end).flatMap((key) => (keys.indexOf(key) < end ? keys.indexOf(key) : []));
  const start = Math.max(...repeated) + 1;
  const possible = [...own.keys()].filter(
    (at) => at >= start && at <= end && isWhole(own.slice(0, at)) && isWhole(own.slice(at)),
  );
  const outside = possible.filter((at) => (own[at]?.indent ?? 0) <= column);
  const belowGap = possible.filter((at) => own[at]?.isBelowGap);
  const usual = possible.filter((at) => heads.has(keys[at] ?? ''));
  const byForm = possible.filter((at) => keys.slice(at, end + 1).every(isNearHead));
  const [certain = []] = [outside, belowGap, usual, byForm, possible].filter((some) => some.length > 0);
  return certain.length === 1 ? (certain[0] ?? 0) : 0;
}

function isWhole(own: readonly KeyLine[]): boolean {
  return ['date', 'kind'].every((head) => own.some(({ key }) => key === head));
}

/** Whether the last line of an entry is the day or the kind of the next, which begins with the other of the two. */
function isSwapped(own: readonly KeyLine[], next: readonly KeyLine[]): boolean {
  const last = own.at(-1);
  const [first] = next;
  if (last === undefined || first === undefined || !isWhole([last, first])) return false;
  const above = own.slice(0, -2).map(({ key }) => key);
  return above.includes(last.key) && next.every(({ key }) => key !== last.key);
}
