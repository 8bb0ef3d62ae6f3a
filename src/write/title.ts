// How a long title is divided into lines: whole words, lines of like length (GB/T 9704-2012 7.3.1: 词意完整，长短适宜，间距恰当).
import { pointsOfMillimetres, textArea, widthInCharacters } from './measure.ts';
import type { Theme } from './theme.ts';

/** A title as the lines it is printed in: as few as hold it, as even as its words allow. One line where it cannot be divided. */
export function titleLines(title: string, theme: Theme): readonly string[] {
  const { title: style } = theme.styles;
  // One character is kept free: office programs set a little space between Chinese and digits.
  const longest = Math.floor(pointsOfMillimetres(textArea(theme).width) / (style.size + style.letterSpacing)) - 1;
  if (widthInCharacters(title) <= longest) return [title];
  const words = wordsOf(title, longest);
  for (let count = Math.ceil(widthInCharacters(title) / longest); count <= words.length; count += 1) {
    const lines = divide(words, count, longest);
    if (lines !== undefined) return lines;
  }
  return [title];
}

/** The words into so many lines, the sum of the lines' squared widths smallest; among equals the upper line is the longer. */
function divide(words: readonly string[], count: number, longest: number): readonly string[] | undefined {
  if (count <= 1) {
    const line = words.join('');
    return widthInCharacters(line) <= longest ? [line] : undefined;
  }
  let best: readonly string[] | undefined;
  for (let end = words.length - count + 1; end > 0; end -= 1) {
    const line = words.slice(0, end).join('');
    if (widthInCharacters(line) > longest) continue;
    const rest = divide(words.slice(end), count - 1, longest);
    if (rest === undefined) continue;
    const lines = [line, ...rest];
    if (best === undefined || unevenness(lines) < unevenness(best)) best = lines;
  }
  return best;
}

function unevenness(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + widthInCharacters(line) ** 2, 0);
}

/** What closes the word before it: 秋季学期, 留守儿童, 工作总结. */
const endings: ReadonlySet<string> = new Set(['学期', '学年', '年度', '儿童', '老人', '居民', '总结', '报告']);

/** A period is one word: nobody divides 2024年上半年. */
const period = /(\d{4}(?:[-—～]\d{4})?(?:年度|学?年(?:[上下]半年|[春秋]季?学期|第[一二三四]季度)?))/;

/** What stands before the period is the name of who reports: one word where a line holds it. */
function wordsOf(title: string, longest: number): string[] {
  const parts = title.split(period);
  const isName = (part: string, index: number) => index === 0 && parts.length > 1 && widthInCharacters(part) <= longest;
  return parts.flatMap((part, index) => {
    if (part === '') return [];
    return index % 2 === 1 || isName(part, index) ? [part] : segments(part);
  });
}

// The segmenter leaves words it does not know as single characters: several in a row are taken for one word (关爱), one alone for the end of the word before it (2026年, 清溪镇).
function segments(title: string): string[] {
  const words: string[] = [];
  let singles = '';
  const close = (): void => {
    const isSuffix = [...singles].length === 1 && words.length > 0;
    if (isSuffix) words.push(`${words.pop() ?? ''}${singles}`);
    else if (singles !== '') words.push(singles);
    singles = '';
  };
  for (const { segment } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)) {
    if ([...segment].length === 1) singles += segment;
    else {
      close();
      words.push(endings.has(segment) ? `${words.pop() ?? ''}${segment}` : segment);
    }
  }
  close();
  return words;
}
