// Divides long titles, of reports, attachments and registers, into lines: whole words, lines of similar length
// (GB/T 9704-2012 7.3.1: 词意完整，长短适宜，间距恰当).
import { textOfInlines } from '../../report/text.ts';
import type { Inline } from '../../report/tree.ts';
import type { Theme, ThemeStyle } from '../theme/theme.ts';
import { pointsOfMillimetres, textArea, widthInCharacters } from './measure.ts';

/** A title with a line break between its lines. One with breaks or styles of its own stays as it is. */
export function divided(title: readonly Inline[], theme: Theme, style: ThemeStyle): readonly Inline[] {
  if (title.some(({ type }) => type !== 'text')) return title;
  return titleLines(textOfInlines(title), theme, style).flatMap((value, at): readonly Inline[] => [
    ...(at === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', value },
  ]);
}

/**
 * The lines of a title in a style: as few as possible and as even as its words allow. One line if it cannot be divided.
 */
export function titleLines(title: string, theme: Theme, style: ThemeStyle): readonly string[] {
  // One character stays free, because office programs add some space between Chinese and digits.
  const longest = Math.floor(pointsOfMillimetres(textArea(theme).width) / (style.size + style.letterSpacing)) - 1;
  if (widthInCharacters(title) <= longest) return [title];
  const words = wordsOf(title, longest);
  if (words.some((word) => widthInCharacters(word) > longest)) return [title];
  const divide = divider(words, longest);
  for (let count = Math.ceil(widthInCharacters(title) / longest); count <= words.length; count += 1) {
    const division = divide(0, count);
    if (division !== undefined) return division.lines;
  }
  return [title];
}

/** Words as lines, and the sum of their squared widths: the smaller, the more even. */
interface Division {
  readonly lines: readonly string[];
  readonly unevenness: number;
}

/**
 * Makes a function that divides the words from an index on into a number of lines, as evenly as possible; if two ways
 * are equal, the upper line is the longer. It remembers its results, so that long titles stay fast.
 */
function divider(words: readonly string[], longest: number): (from: number, count: number) => Division | undefined {
  const known = new Map<string, Division | undefined>();
  const divide = (from: number, count: number): Division | undefined => {
    if (count === 0) return from === words.length ? { lines: [], unevenness: 0 } : undefined;
    const key = `${from} ${count}`;
    if (!known.has(key)) known.set(key, best(from, count));
    return known.get(key);
  };
  const best = (from: number, count: number): Division | undefined => {
    let found: Division | undefined;
    let line = '';
    for (const [index, word] of words.slice(from).entries()) {
      line += word;
      const width = widthInCharacters(line);
      if (width > longest) break;
      const rest = divide(from + index + 1, count - 1);
      if (rest === undefined) continue;
      const unevenness = width ** 2 + rest.unevenness;
      if (found === undefined || unevenness <= found.unevenness) found = { lines: [line, ...rest.lines], unevenness };
    }
    return found;
  };
  return divide;
}

/** Words that join the word before: 秋季学期, 留守儿童, 工作总结. */
const endings: ReadonlySet<string> = new Set(['学期', '学年', '年度', '儿童', '老人', '居民', '总结', '报告']);

/** A period stays together: nobody divides 2024年上半年. */
const period = /(\d{4}(?:[-—～]\d{4})?(?:年度|学?年(?:[上下]半年|[春秋]季?学期|第[一二三四]季度)?))/;

/** The text before the period is the name of the organisation. It stays together if it fits in a line. */
function wordsOf(title: string, longest: number): string[] {
  const parts = title.split(period);
  const isName = (part: string, index: number) => index === 0 && parts.length > 1 && widthInCharacters(part) <= longest;
  return parts.flatMap((part, index) => {
    if (part === '') return [];
    return index % 2 === 1 || isName(part, index) ? [part] : segments(part);
  });
}

// The segmenter gives unknown words as single characters. Several in a row are taken for one word (关爱), a single one
// for the end of the word before (2026年, 清溪镇).
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
