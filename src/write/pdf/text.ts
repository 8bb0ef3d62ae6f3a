// Reads the text layer of a printed PDF and checks that it has every character of the report.
import type { PdfObjects } from './objects.ts';
import { readPages } from './pages.ts';

/**
 * The text of each page in painting order, page number first; U+FFFD for a glyph without a character. The tests compare
 * it with pdf.js.
 */
export function pageTexts(pdf: PdfObjects): string[] {
  return readPages(pdf).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

/**
 * The characters of a text that the pages lack, each once. The pages must have the whole text in its order. Anything
 * else on them (page numbers, repeated table heads, list numbers) and white space is ignored.
 */
export function missingCharacters(pages: readonly string[], text: string): string[] {
  const painted = [...pages.join('').replace(/\s/gu, '')];
  const written = [...text.replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '')];
  let reached = 0;
  for (const character of painted) if (character === written[reached]) reached += 1;
  if (reached === written.length) return [];
  const counts = new Map<string, number>();
  for (const character of painted) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of written) counts.set(character, (counts.get(character) ?? 0) - 1);
  const fewer = [...counts].filter(([, count]) => count < 0).map(([character]) => character);
  // All are there, but in another order: the first one out of order.
  return fewer.length > 0 ? fewer.toSorted() : [written[reached] ?? ''];
}
