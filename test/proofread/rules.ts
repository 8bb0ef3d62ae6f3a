// Reading a built report the way an office does before it signs: what must never stand in one, rule by rule.
import { reportText, textOf, textOfInlines } from '../../src/report/text.ts';
import type { Heading, Report } from '../../src/report/tree.ts';
import { walk } from '../../src/report/walk.ts';

/** Something a proofreader would mark: the rule it breaks, and the words in which it does. */
export interface Slip {
  readonly rule: string;
  readonly words: string;
}

const counters = '个名人次户项件条份套对元场家所位篇本张批岁支台期轮遍';

/** What no line may hold. Punctuation by GB/T 15834-2011, numbers by GB/T 15835-2011. */
export const lineRules: Readonly<Record<string, RegExp>> = {
  'doubled punctuation': /[，。；：、！？][，。；：、！？]|[，；：、]”|[。！？]”[，。；、]|^[，。；：、！？”）》]/u,
  'half-width punctuation beside Han':
    /[\p{sc=Han}”》）][,;:!?]|[,;!?][\p{sc=Han}“《（]|\p{sc=Han}\.(?!\d)|[()][\p{sc=Han}]|\p{sc=Han}[()]|["']/u,
  'blank beside Han or digit': /[\p{sc=Han}，。；：、][ \u00a0\u3000]+[\p{sc=Han}\d]|\d[ \u00a0\u3000]+\p{sc=Han}/u,
  '二 before a measure word': new RegExp(`(?<![第十百千万零〇一二三四五六七八九年初期之])二(?=[${counters}])`, 'u'),
  '两 where 二 belongs': /第两|两十|十两|两月|两年级|星期两/u,
  'zero with a measure word': new RegExp(`(?<![\\d.])0(?=[${counters}%])`, 'u'),
  'repeated words': /(\p{sc=Han}{2,6})\1|的的|了了|在在|和和|为为|是是|共共|次次|人次人/u,
  'words of the machine': /undefined|null|NaN|\[object|\{\{|\}\}|::|[a-z]+\.[a-z]{2,}|\d{4}-\d{2}/u,
  'a mark before the last of a list': /、(?:和|及|以及|等(?![级候待于]))/u,
  // What was to follow had no value.
  'a lead with nothing behind it': /(?:其中|包括|分别是|内容涉及|议题包括)[。；]/u,
  'about said twice': new RegExp(`[约近][\\d.]+[万亿]?(?:余|多)|[\\d万亿](?:余|多)[${counters}]左右`, 'u'),
};

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
  ['〔', '〕'],
]);

/** Everything a proofreader would mark in a report, in reading order within each rule. */
export function proofread(report: Report): readonly Slip[] {
  const slips: Slip[] = [];
  const mark = (rule: string, words: string) => slips.push({ rule, words: words.slice(0, 80) });
  for (const line of reportText(report).split('\n')) {
    // The cells of a register hold days as 2024-09-06 (GB/T 15835-2011 allows it in tables).
    const read = line.includes('\t') ? line.replace(/\d{4}-\d{2}(?:-\d{2})?/g, '日') : line;
    for (const [rule, pattern] of Object.entries(lineRules)) if (pattern.test(read)) mark(rule, line);
    if (!isBalanced(line)) mark('unbalanced brackets or quotes', line);
  }
  const headings: Heading[] = [];
  const blocks = report.children;
  walk(report, (node) => {
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'heading' && /[，。；：、！？]$/u.test(textOf(node)))
      mark('punctuation after a heading', textOf(node));
    if (node.type !== 'paragraph') return;
    const words = textOfInlines(node.children);
    if (!/[。！？：；…]”?$|[〕）]$/u.test(words)) mark('a paragraph without an end', words);
    if (words.replace(/[^\p{L}\d]/gu, '') === '') mark('a paragraph that says nothing', words);
  });
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') continue;
    const next = blocks[index + 1];
    const isEmpty =
      next === undefined || (next.type === 'heading' ? next.depth <= block.depth : next.type === 'signature');
    if (isEmpty) mark('an empty heading', textOf(block));
  }
  for (const words of brokenNumbers(headings)) mark('broken numbering', words);
  return slips;
}

function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const character of line) {
    const closing = pairs.get(character);
    if (closing !== undefined) open.push(closing);
    else if ([...pairs.values()].includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

// Up to twenty: no report has more parts.
function ordinal(text: string): number {
  const [first = '', second = ''] = text;
  if (/\d/.test(first)) return Number(text);
  if (first === '十') return 10 + (second === '' ? 0 : digits.indexOf(second) + 1);
  return second === '十' ? 20 : digits.indexOf(first) + 1;
}

/** Headings whose number does not follow the one before it on its level. */
function brokenNumbers(headings: readonly Heading[]): readonly string[] {
  const counts = [0, 0, 0, 0];
  return headings.flatMap((heading) => {
    const text = textOf(heading);
    const number = /^（?([一二三四五六七八九十]+|\d+)(?:、|）|\.)/u.exec(text)?.[1];
    if (number === undefined) return [];
    const expected = (counts[heading.depth - 1] ?? 0) + 1;
    counts.fill(0, heading.depth);
    counts[heading.depth - 1] = expected;
    return ordinal(number) === expected ? [] : [text];
  });
}
