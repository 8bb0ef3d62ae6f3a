// What stands in a list of entries and belongs to none: a digit typed by mistake, the rest of a sentence.
import { isKnownKey } from './known-keys.ts';

/**
 * Whether a line is no entry, no key and no comment, though the list of entries stands around it or begins below it.
 */
export function isStrayLine(lines: readonly string[], at: number, isInList: boolean): boolean {
  const line = lines[at] ?? '';
  // A heading, a rule, a row of a table, a fence.
  if (isInList && /^[^\s#]/.test(line) && !/^(?:-\s|\{)/.test(line)) return true;
  if (!/^ *[^\s#"'[\]{}&*!|>%@`?-]/.test(line)) return false;
  const next = lines.slice(at + 1).find((one) => one.trim() !== '') ?? '';
  return next.startsWith('- ') && (!isInList || /^ *[0-9a-z]{1,3}$/i.test(line));
}

/**
 * A letter or digit at the left edge before a key that should be indented (`9 类型: 家访`), with the space after it.
 */
export function strayPrefix(line: string): string {
  const [prefix = '', key = ''] = /^[0-9a-z]{1,3}[ \u3000]*(?=([^\s:：]{1,20})[ \u3000]*[:：])/iu.exec(line) ?? [];
  if (prefix === '') return '';
  const rest = /^[^\s:：]{1,20}/u.exec(line.slice(prefix.length))?.[0] ?? key;
  return isKnownKey(rest) && !isKnownKey(prefix.trim() + rest) ? prefix : '';
}
