// Joins words into a list by GB/T 15834-2011.

/**
 * How a list ends: `and` puts 和 (or 及, 与) before the last word, unless ； parts the words; `etc` puts 等 (or 等6项) at
 * the end of a list that is not complete. A list with 等 has no 和.
 */
export interface ListForm {
  readonly and?: boolean | string;
  readonly etc?: boolean | string;
}

/**
 * How many words of a list are printed before 等: at most `limit`. Where `limit` is three or more and only one word
 * would be left out, that word is printed too.
 */
export function shownOf(words: number, limit: number): number {
  return limit > 2 && words === limit + 1 ? words : Math.min(words, limit);
}

/**
 * Joins words with 、, or with ， where a word itself contains 、, or with ； where a word contains ，. Nothing is put
 * between 《A》《B》 and “A”“B” (4.5.3.5), unless a note in brackets is between them.
 */
export function joinWords(words: readonly string[], form: ListForm = {}): string {
  return marksAfter(words, form)
    .map((mark, at) => (words[at] ?? '') + mark)
    .join('');
}

/**
 * What joinWords puts after each word: 、 or nothing, 和 before the last word, 等 after it. For callers whose words are
 * more than text.
 */
export function marksAfter(words: readonly string[], { and = false, etc = false }: ListForm = {}): readonly string[] {
  const open = etc === true ? '等' : etc || '';
  const mark = separatorFor(words);
  // 甲，乙；丙和丁 would be read as 丙 and 丁 together.
  const last = mark === '；' ? '' : and === true ? '和' : and || '';
  return words.map((word, at) => {
    const next = words[at + 1];
    if (next === undefined) return open;
    if (at === words.length - 2 && last !== '' && open === '') return last;
    return areMarkedOff(word, next) ? '' : mark;
  });
}

function separatorFor(words: readonly string[]): string {
  const bare = words.map((word) => word.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, ''));
  if (bare.some((word) => /[，；]/.test(word))) return '；';
  return bare.some((word) => word.includes('、')) ? '，' : '、';
}

function areMarkedOff(before: string, after: string): boolean {
  return (before.endsWith('》') && after.startsWith('《')) || (before.endsWith('”') && after.startsWith('“'));
}
