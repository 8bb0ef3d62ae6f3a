// Entries that stand behind the text of the entry above, on its line: YAML takes them for a part of that text, and
// nothing would tell that they are lost.
import { kindOf } from '../../language/words.ts';
import { entryHeadOf, isKnownKey } from './known-keys.ts';
import { readKey } from './line-slips.ts';
import { oneChange, type Slip } from './mend.ts';

// A day behind the end of a sentence, a blank or a dash, with the word for it: 摆成两摞。日期：2024-10-09.
const dayBehind =
  /(?:(?<=[。.！!？?…）)”；;]|[\p{L}\p{N}][ \u3000])[ \u3000]*|(?<=[\p{L}\p{N}])[ \u3000]*-[ \u3000]*)(?<word>\p{L}{2,4}) *[:：] *\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?![\p{L}\p{N}]).*$/u;

const dayBehindOnLine = new RegExp(dayBehind, 'mu');

/** Whether an entry may stand behind a text. */
export function mayHoldEntry(text: string): boolean {
  return dayBehindOnLine.test(text);
}

/** The slips of entries behind a text: a day and a known kind with all else, or a day with the kind on the next line. */
export function gluedEntries(lines: readonly string[]): Slip[] {
  return lines.flatMap((line, at) => {
    const { index = 0, 0: rest = '', groups } = dayBehind.exec(line) ?? {};
    const value = readKey(line.replace(/^[\s-]*/, ''))?.value ?? '';
    if (entryHeadOf(groups?.word ?? '') !== 'date' || !/^[^\s"'|>[{&*!]/.test(value)) return [];
    const column = columnOfEntries(lines, at);
    const next = lines.slice(at + 1).find((one) => /^\s*[^\s#]/.test(one)) ?? '';
    const entry = column < 0 ? null : entryIn(rest.replace(/^[\s-]+/, '').trimEnd(), next);
    if (entry === null) return [];
    const { suggestion, instead = [suggestion] } = entry;
    const mended = instead.map((one, index) => `\n${' '.repeat(index === 0 ? column : column + 2)}${one}`).join('');
    const from = line.length - rest.trimStart().length;
    const told = { cause: 'lines-joined', sign: '', column: from, suggestion, blanks: column } as const;
    return oneChange(at, index, rest.length, mended, told);
  });
}

/** Where the entry begins that a line belongs to; -1 for a line of none. */
function columnOfEntries(lines: readonly string[], at: number): number {
  const isHead = (line: string) => entryHeadOf(readKey(line.replace(/^ *- +/, ''))?.word ?? '') !== null;
  const head = lines.findLast((line, other) => other <= at && /^ *- /.test(line) && isHead(line));
  return head?.search(/\S/) ?? -1;
}

/** The line to type for an entry, and the lines that it stands for where it goes on below; null where it is none. */
function entryIn(
  rest: string,
  next: string,
): { readonly suggestion: string; readonly instead?: readonly string[] } | null {
  const keys = [...rest.matchAll(/(?:^|[ ,，;；、\u3000]+)(\p{L}{2,8}) *[:：] */gu)].filter(([, word = '']) =>
    isKnownKey(word),
  );
  const pairs = keys.map(({ 0: match, 1: word = '', index }, one) => ({
    word,
    value: rest.slice(index + match.length, keys[one + 1]?.index).trim(),
  }));
  const [day, kind] = pairs;
  if (day === undefined) return null;
  const lines = pairs.map(({ word, value }, index) => `${index === 0 ? '- ' : ''}${word}: ${value}`);
  const below = readKey(next.trimStart())?.word ?? '';
  if (kind === undefined) return entryHeadOf(below) === 'kind' ? { suggestion: lines.join('') } : null;
  const isPlain = pairs.every(({ value }) => /^(?:[^,，:：{}[\]"'#]+|\[[^[\]]*\])$/.test(value));
  if (!isPlain || entryHeadOf(kind.word) !== 'kind' || kindOf(kind.value) === undefined) return null;
  if (next === '' || /^ *- /.test(next)) return { suggestion: `- {${lines.join(', ').slice(2)}}` };
  return { suggestion: `- ${day.word}: ${rest.slice(keys[0]?.[0].length)}`, instead: lines };
}
