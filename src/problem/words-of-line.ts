// A line of a workspace file as words, each with the key that it stands under. It need not be YAML: lines with slips in
// them are what messages show.
import { choiceOf, keyOf } from '../language/words.ts';

/** A word of a line, from `at` on. */
export interface LineWord {
  readonly text: string;
  readonly at: number;
  /** Whether it stands before a colon, where a key does. */
  readonly isKey: boolean;
  /** The English key that it stands under; '' under none and under one that is not known. */
  readonly key: string;
}

const parts =
  /(?<word>[^\p{P}\p{Z}\p{Cc}\p{S}]+(?:[-_][^\p{P}\p{Z}\p{Cc}\p{S}]+)*)|(?<open>[[{])|(?<close>[\]}])|(?<comma>[,，])/gu;

/**
 * The words of a line. `keys` are the English keys that may stand in it, `under` the key that its first word stands
 * under.
 */
export function wordsOfLine(line: string, keys: readonly string[], under = ''): readonly LineWord[] {
  const words: LineWord[] = [];
  const brackets: string[] = [];
  let key = under;
  for (const { 0: text, index: at, groups = {} } of line.matchAll(parts)) {
    if (groups.open !== undefined) brackets.push(text);
    else if (groups.close !== undefined) {
      brackets.pop();
      key = '';
    } else if (groups.comma !== undefined) {
      if (brackets.at(-1) === '{') key = '';
    } else if (isBeforeColon(line, at + text.length) && !/^\d+$/.test(text)) {
      const known = knownKey(text, keys);
      // After a comma in a sentence, only a word that is certainly a key is one.
      const isKey = known !== undefined || beginsItem(line.slice(0, at), brackets.at(-1) === '{');
      words.push({ text, at, isKey, key });
      if (isKey) key = known ?? '';
    } else words.push({ text, at, isKey: false, key });
  }
  return words;
}

/** The English key of a word. The groups of people that take part are keys, too, with numbers behind them. */
export function knownKey(word: string, keys: readonly string[]): string | undefined {
  return keyOf(word, keys) ?? (choiceOf('participants', word) === undefined ? undefined : 'people');
}

function isBeforeColon(line: string, at: number): boolean {
  return /^["'”’]?\s*[:：]/u.test(line.slice(at, at + 20));
}

function beginsItem(before: string, isInMap: boolean): boolean {
  return /^[\s\-－—?"'“‘#]*$/u.test(before) || (isInMap && /[{,，]\s*["'“‘]?$/u.test(before));
}
