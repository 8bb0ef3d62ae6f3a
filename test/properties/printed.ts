// What a report prints, read back as its reader sees it: each figure with the clause it stands in and the words behind
// it, numbers as they are written, and what is left of the prose when figures, days and words of the log are taken out.

import type { Inline, Report } from '../../src/report/tree.ts';
import { walk } from '../../src/report/walk.ts';

/** A printed figure. `clause` is all between two marks, `figures` the names of those in it; `after` begins with its unit. */
export interface PrintedFigure {
  readonly name: string;
  readonly printed: string;
  readonly clause: string;
  readonly figures: readonly string[];
  readonly before: string;
  readonly after: string;
}

type Token = { readonly text: string; readonly name?: string };

/** The paragraphs, headings and cells of a report, each as pieces of text and figures. */
export function passagesOf(report: Report): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  walk(report, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push(tokensOf(node.children));
    if (node.type === 'table') found.push(...node.rows.flat().map(tokensOf));
  });
  return found;
}

function tokensOf(inlines: readonly Inline[]): Token[] {
  return inlines.flatMap((inline): Token[] => {
    if (inline.type === 'figure') return [{ text: inline.value, name: inline.name }];
    if (inline.type === 'break') return [{ text: '\n' }];
    return inline.type === 'text' ? [{ text: inline.value }] : tokensOf(inline.children);
  });
}

const mark = /[，；。：！？（）\n]/u;

/** The figures of a passage. */
export function figuresIn(passage: readonly Token[]): readonly PrintedFigure[] {
  const whole = passage.map(({ text }) => text).join('');
  let at = 0;
  const placed = passage.map((token) => {
    const start = at;
    at += token.text.length;
    return { ...token, start, end: at };
  });
  return placed.flatMap(({ name, text, start, end }): PrintedFigure[] => {
    if (name === undefined) return [];
    let [from, to] = [start, end];
    while (from > 0 && !mark.test(whole.charAt(from - 1))) from -= 1;
    while (to < whole.length && !mark.test(whole.charAt(to))) to += 1;
    const figures = placed.flatMap((one) =>
      one.name !== undefined && one.start >= from && one.end <= to ? [one.name] : [],
    );
    const number = /^[约近]?(?:不足)?-?[\d.]+[万亿]?[余多]?/u.exec(text)?.[0] ?? '';
    return [
      {
        name,
        printed: text,
        clause: whole.slice(from, to),
        figures,
        before: whole.slice(from, start),
        after: text.slice(number.length) + whole.slice(end, to),
      },
    ];
  });
}

/**
 * Whether printed words say a number: as it was written, or within the rule of 约, 近, 余 and 多. A quotient is said to
 * the decimals that are printed.
 */
export function says(printed: string, value: number, isQuotient: boolean): boolean {
  const [, word = '', digits = '', scale = '', more = '', rest = ''] =
    /^(约|近|不足)?([\d.]+)([万亿])?(余|多)?(.*)$/u.exec(printed) ?? [];
  if (digits === '') return false;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const size = scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1;
  const number = Number(digits) * size;
  const amount = Math.abs(value);
  const off = Math.abs(number - amount) / number;
  if (word === '不足') return amount < number;
  if (word === '近') return amount < number && off <= 0.05;
  if (word === '约') return off <= 0.05;
  if (more !== '' || rest.startsWith('%以上')) return amount > number && (off <= 0.05 || amount < number + 10);
  // A share just below the whole is never rounded to it.
  if (rest.startsWith('%') && amount < 100 && amount > 99.9) return number === 99.9;
  const least = isQuotient ? (0.5 * size) / 10 ** decimals : 0;
  return Math.abs(number - amount) <= least + 1e-9;
}

/** Days, months, years and times of day, and the numbers of headings. */
const days = /\d{4}年|\d{1,2}月|\d{1,2}日|\d{1,2}时|\d{1,2}分(?!\d)|^\d+\.|^（\d+）/gu;
const counts = /[一二两三四五六七八九十百千]+(?:次|户|人|批|份|名|位|对|项|条)/u;

/**
 * The numbers of a passage that are no figures, nor in one of `words` (the texts of the log), nor a day. The words of
 * promises (每月家访两次) are those of program.yaml.
 */
export function looseNumbers(passage: readonly Token[], words: readonly string[]): readonly string[] {
  const prose = passage.map(({ text, name }) => (name === undefined ? text : '│')).join('');
  const numbered = words.filter((word) => /[\d一二两三四五六七八九十百千]/u.test(word));
  const bare = numbered
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, '│'), prose)
    .replaceAll(days, '│')
    .replaceAll(/每[^，；。、]*?次|每[百千万]名|“[^”]*”/gu, '│');
  return [...(bare.match(/\d+/gu) ?? []), ...(counts.exec(bare) ?? [])];
}

/** Where the digits of two printed values meet: 年级1 and 6人 read 16人. */
export function seamsIn(passage: readonly Token[]): readonly string[] {
  return passage.flatMap(({ text }, at) => {
    const next = passage[at + 1]?.text ?? '';
    return /\d$/.test(text) && /^\d/.test(next) ? [`${text}${next}`] : [];
  });
}
