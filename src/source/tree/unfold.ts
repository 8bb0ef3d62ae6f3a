// Texts written over several lines: what a line break in them means in Chinese.
import type { Scalar } from 'yaml';

const chinese = '[\\p{sc=Han}，。；：、！？（）“”《》]';
const blankInChinese = new RegExp(`(?<=${chinese}) (?=${chinese})`, 'gu');

/** The text of a scalar. YAML makes a blank of a line break within a text; between Chinese characters a break is only that, and only a blank that was typed stays. */
export function unfolded({ value, type }: Scalar, written: string): string {
  const text = String(value ?? '');
  if (type === 'BLOCK_LITERAL' || !written.includes('\n')) return text;
  return text.replace(blankInChinese, (blank, at: number) =>
    written.includes(text.slice(at - 1, at + 2)) ? blank : '',
  );
}
