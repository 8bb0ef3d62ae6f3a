// Entries that lost their dash but not their indentation: YAML takes their lines for further ones of the entry above.
import { bulletOf } from './bullets.ts';
import { entryHeadOf } from './known-keys.ts';
import { readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/** A line of a list of entries: whether an item begins on it, and which head of an entry it has, if any. */
interface HeadLine {
  readonly at: number;
  readonly blanks: string;
  readonly isItem: boolean;
  readonly head: string | null;
  /** Heads in its value: lines that ran together are told where they are mended. */
  readonly joined: readonly string[];
}

/**
 * The slips of lines at which a new entry begins: they repeat the day or the kind of an entry, not that of the line
 * above, and the other of the two follows. Where the two have changed places, the dash of the second is taken, too.
 */
export function lostDashes(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  const content = lines.flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : [headLineOf(line, at)]));
  const first = content.find(({ isItem }) => isItem);
  // The first entry says where a list of entries stands.
  if (first?.head == null) return [];
  const column = first.blanks.length;
  const isEntry = (line: HeadLine | undefined) => line?.isItem === true && line.blanks.length === column;
  let had: string[] = [];
  for (const [index, line] of content.entries()) {
    const { at, blanks, head, joined } = line;
    if (isEntry(line)) had = [];
    const isOwn = blanks.length <= column + 2 && (isEntry(line) || !line.isItem);
    const isRepeated = head !== null && had.includes(head) && had.at(-1) !== head;
    if (isOwn && !isEntry(line) && blanks !== '' && isRepeated) {
      const rest = content.slice(index + 1);
      const next = isEntry(rest[0]) && rest[0]?.head !== head ? rest[0] : undefined;
      const own = rest.slice(next === undefined ? 0 : 1);
      const end = own.findIndex((one) => isEntry(one) || one.head === head);
      const others = own.slice(0, end < 0 ? own.length : end).map((one) => one.head);
      const isSwapped = next !== undefined && (end < 0 || own[end]?.head !== head || isEntry(own[end]));
      if (isSwapped || others.some((other) => other !== null)) {
        const place = { column: 0, shown: Math.max(1, blanks.length) };
        slips.push({
          code: 'dash-style',
          line: at,
          length: blanks.length,
          ...place,
          instead: `${' '.repeat(column)}- `,
        });
        if (isSwapped) slips.push({ code: 'dash-style', line: next.at, column, length: 1, instead: ' ', isTold: true });
        had = [];
      }
    }
    had.push((isOwn && head) || '');
    if (joined.length > 0) had = [...joined];
  }
  return slips;
}

function headLineOf(line: string, at: number): HeadLine {
  const blanks = /^ */.exec(line)?.[0] ?? '';
  const content = line.slice(blanks.length);
  const dash = /^- +/.exec(content)?.[0] ?? bulletOf(content);
  const key = readKey(content.slice(dash.length));
  const words = [...(key?.value ?? '').matchAll(/(\p{L}+)\s*[:：]/gu)];
  const joined = words.flatMap(([, word = '']) => entryHeadOf(word) ?? []);
  return { at, blanks, isItem: dash !== '', head: entryHeadOf(key?.word ?? ''), joined };
}
