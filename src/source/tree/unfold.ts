// Text written on several lines: YAML turns a line break into a space, but Chinese has no spaces between words.
import type { Scalar } from 'yaml';

const chinese = '[\\p{sc=Han}，。；：、！？（）“”《》]';
const blankInChinese = new RegExp(`(?<=${chinese}) (?=${chinese})`, 'gu');

/** The text of a scalar, without the spaces that YAML puts in place of line breaks between Chinese characters. */
export function unfolded({ value, type }: Scalar, written: string): string {
  const text = String(value ?? '');
  if (type === 'BLOCK_LITERAL' || !written.includes('\n')) return text;
  // Blanks that were typed, with what stands around them: searched for each by itself they would take long.
  const typed = new Set([...written.matchAll(/(?=([^\n] [^\n]))/g)].map(([, around]) => around));
  return text.replace(blankInChinese, (blank, at: number) => (typed.has(text.slice(at - 1, at + 2)) ? blank : ''));
}
