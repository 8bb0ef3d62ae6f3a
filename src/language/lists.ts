// Joining words to a list by GB/T 15834-2011.

/** How a list ends: `and` puts 和 (or 及, 与) before the last word, `etc` closes an open list with 等 (or 等6项). An open list takes no 和. */
export interface ListForm {
  readonly and?: boolean | string;
  readonly etc?: boolean | string;
}

/** Joins words with 、, or with ， where a word itself holds 、 and with ； where it holds ，. Between 《A》《B》 and “A”“B” nothing stands (4.5.3.5), unless a note in brackets does. */
export function joinWords(words: readonly string[], { and = false, etc = false }: ListForm = {}): string {
  const open = etc === true ? '等' : etc || '';
  const last = and === true ? '和' : and || '';
  const mark = separatorFor(words);
  let list = '';
  for (const [at, word] of words.entries()) {
    const isLast = at === words.length - 1;
    if (at > 0)
      list += isLast && last !== '' && open === '' ? last : areMarkedOff(words[at - 1] ?? '', word) ? '' : mark;
    list += word;
  }
  return words.length === 0 ? '' : list + open;
}

function separatorFor(words: readonly string[]): string {
  const bare = words.map((word) => word.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, ''));
  if (bare.some((word) => /[，；]/.test(word))) return '；';
  return bare.some((word) => word.includes('、')) ? '，' : '、';
}

function areMarkedOff(before: string, after: string): boolean {
  return (before.endsWith('》') && after.startsWith('《')) || (before.endsWith('”') && after.startsWith('“'));
}
