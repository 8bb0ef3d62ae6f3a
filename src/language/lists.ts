// Joining words to a list by GB/T 15834-2011.

/** How a list ends: `and` puts 和 (or 及, 与) before the last word, `etc` closes an open list with 等 (or 等6项). An open list takes no 和. */
export interface ListForm {
  readonly and?: boolean | string;
  readonly etc?: boolean | string;
}

/** How many words of a list stand before 等: as many as may, and where three or more stand, the last one too that alone would be hidden. */
export function shownOf(words: number, limit: number): number {
  return limit > 2 && words === limit + 1 ? words : Math.min(words, limit);
}

/** Joins words with 、, or with ， where a word itself holds 、 and with ； where it holds ，. Between 《A》《B》 and “A”“B” nothing stands (4.5.3.5), unless a note in brackets does. */
export function joinWords(words: readonly string[], form: ListForm = {}): string {
  return marksAfter(words, form)
    .map((mark, at) => (words[at] ?? '') + mark)
    .join('');
}

/** What joinWords puts behind each word, for callers whose words are more than text: 、 or nothing, 和 before the last, 等 behind it. */
export function marksAfter(words: readonly string[], { and = false, etc = false }: ListForm = {}): readonly string[] {
  const open = etc === true ? '等' : etc || '';
  const last = and === true ? '和' : and || '';
  const mark = separatorFor(words);
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
