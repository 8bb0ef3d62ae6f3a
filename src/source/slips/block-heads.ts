// The key above a block of lines: a value typed on its line, as though it had no lines below; or its whole line lost.
// Whether the block is right then, only those can tell who read the text.
import { keyWords } from '../../language/vocabulary.ts';
import { isChinese, keyOf } from '../../language/words.ts';
import { holdsKeys, isGroup, isKnownKey } from './known-keys.ts';
import { edit, type LineEdit } from './line-edits.ts';
import { readKey } from './line-slips.ts';

// What the text on the line of each key is most likely: English, Chinese.
const namesIn: Readonly<Record<string, readonly [string, string]>> = {
  organisation: ['name', '名称'],
  report: ['title', '标题'],
  guardian: ['name', '姓名'],
  items: ['item', '品名'],
};

// Keys above a block within an item or an entry.
const nested = [
  ...(['guardian', 'items', 'works', 'participants', 'contest', 'prizes', 'householdsByVillage', 'earlier'] as const),
  ...(['fields', 'plans'] as const),
];

/** All such edits. */
export function* blockHeads(lines: readonly string[]): Generator<readonly LineEdit[]> {
  for (const edits of [named, spanned, dated, overfull, headless])
    yield lines.flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : edits(lines, at, line)));
}

/** A key with a value on its line, and with keys below. */
interface FullHead {
  readonly lead: string;
  readonly key: string;
  readonly value: string;
  /** Where the keys below stand. */
  readonly blanks: number;
  readonly place: { readonly column: number; readonly length: number };
}

function fullHead(lines: readonly string[], at: number, line: string): FullHead | null {
  const [, lead = '', key = '', text = ''] = /^( *(?:- +)?)([^\s:：]+): +([^\s"'[{|>&*#].*)$/.exec(line) ?? [];
  const value = text.trimEnd();
  const below = lines.slice(at + 1).find((one) => /^\s*[^\s#]/.test(one)) ?? '';
  const blanks = below.search(/\S/);
  if (value === '' || !holdsKeys(key) || blanks <= lead.length || !beginsBlock(below)) return null;
  return { lead, key, value, blanks, place: { column: line.length - text.length + 1, length: value.length } };
}

/** The name of what the block is of. */
function named(lines: readonly string[], at: number, line: string): LineEdit[] {
  const head = fullHead(lines, at, line);
  if (head === null) return [];
  const { lead, key, value, blanks, place } = head;
  const words = namesIn[keyOf(key, Object.keys(namesIn)) ?? ''];
  if (words === undefined) return [];
  const sign = words[isChinese(key) ? 1 : 0];
  const typed = [`${lead}${key}:`, `${' '.repeat(blanks)}${sign}: ${value}`];
  // The text may be a name, which is not repeated.
  const values = { cause: 'keys-below', sign, suggestion: '', blanks } as const;
  return [edit(at, typed, 0, place, { code: 'yaml-syntax', values }, 1)];
}

/** A first and a last day, above the name of the period. */
function spanned(lines: readonly string[], at: number, line: string): LineEdit[] {
  const head = fullHead(lines, at, line);
  const next = lines[at + 1] ?? '';
  if (head === null || keyOf(head.key, ['period']) === undefined) return [];
  const [, starts, ends] = /^(\d[\d-]+\d) *(?:\.\.+|至|到|~|～|—+|–|\/) *(\d[\d-]+\d)$/.exec(head.value) ?? [];
  if (starts === undefined || ends === undefined || readKey(next.trimStart()) === null) return [];
  const words = isChinese(head.key) ? ['开始', '结束'] : ['from', 'to'];
  const suggestion = `${head.key}: {${words[0]}: ${starts}, ${words[1]}: ${ends}, ${next.trim()}}`;
  const place = { column: head.blanks + 1, length: next.trim().length };
  const values = { cause: 'line-split', suggestion } as const;
  return [edit(at, [head.lead + suggestion, ''], 1, place, { code: 'yaml-syntax', values })];
}

/** A day and a kind without their keys, at the head of an entry. */
function dated(lines: readonly string[], at: number, line: string): LineEdit[] {
  const [, day = '', kind = ''] = /^- +(\d{4}-\d{1,2}-\d{1,2})[ ,，、]+([^\s:：,，]+) *$/.exec(line) ?? [];
  const below = lines[at + 1] ?? '';
  if (day === '' || !/^ {2}\S/.test(below)) return [];
  const [date, word] = isChinese(readKey(below.trim())?.word ?? '') ? ['日期', '类型'] : ['date', 'kind'];
  const [suggestion, second] = [`${date}: ${day}`, `${word}: ${kind}`];
  const column = line.search(/\d/) + 1;
  const place = { column, length: line.trimEnd().length - column + 1 };
  const values = { cause: 'no-key', suggestion, second } as const;
  return [edit(at, [`- ${suggestion}`, `  ${second}`], 0, place, { code: 'yaml-syntax', values }, 1)];
}

/** A text that nothing in the block lacks. */
function overfull(lines: readonly string[], at: number, line: string): LineEdit[] {
  const head = fullHead(lines, at, line);
  if (head === null) return [];
  const values = { value: head.value, suggestion: '', key: head.key, blanks: head.blanks };
  return [edit(at, [`${head.lead}${head.key}:`], 0, head.place, { code: 'stray-text', values })];
}

/** A block below a key that has its value: its own key is lost. */
function headless(lines: readonly string[], at: number, line: string): LineEdit[] {
  const above = lines.slice(0, at).findLast((one) => /^\s*[^\s#]/.test(one)) ?? '';
  const blanks = above.search(/[^\s-]/);
  const key = readKey(above.slice(Math.max(0, blanks)));
  if (blanks < 1 || key === null || key.value === '' || line.search(/\S/) <= blanks || !beginsBlock(line)) return [];
  const place = { column: line.search(/\S/) + 1, length: 1 };
  return nested.flatMap((one) => {
    const [chinese] = keyWords[one];
    const word = isChinese(key.word) ? (one === 'fields' ? '项目' : chinese) : one;
    const values = { key: word, above: 'line', blanks } as const;
    return edit(at, [`${' '.repeat(blanks)}${word}:`], 0, place, { code: 'key-missing', values }, 0);
  });
}

/** Whether a line is an item, or has a key. */
function beginsBlock(line: string): boolean {
  const word = readKey(line.trimStart())?.word ?? '';
  return /^ *- +\S/.test(line) || isKnownKey(word) || isGroup(word);
}
