// Reads the text layer of a printed PDF and checks that it has every character of the report.
import { type GlyphTexts, readGlyphTexts } from './characters.ts';
import { dictionaryOf, type PdfObjects, referenceOf, streamOf } from './objects.ts';

/**
 * The text of each page in painting order, page number first; U+FFFD for a glyph without a character. Reads only what
 * Skia writes (hexadecimal strings, one stream a page). The tests compare it with pdf.js.
 */
export function pageTexts(pdf: PdfObjects): string[] {
  const fonts = new Map<number, GlyphTexts>();
  return pagesInOrder(pdf).map((page) => {
    const contents = pdf.objects.get(referenceOf(page, 'Contents') ?? -1);
    return contents === undefined ? '' : paintedText(streamOf(contents), (name) => fontOf(pdf, page, name, fonts));
  });
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

function pagesInOrder(pdf: PdfObjects): string[] {
  const dictionaries = (number: number): string[] => {
    const dictionary = dictionaryOf(pdf.objects.get(number) ?? new Uint8Array());
    if (/\/Type \/Page\b(?!s)/.test(dictionary)) return [dictionary];
    const kids = /\/Kids \[([^\]]*)\]/.exec(dictionary)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => dictionaries(Number(kid[1])));
  };
  const root = pdf.objects.get(referenceOf(pdf.trailer, 'Root') ?? -1) ?? new Uint8Array();
  return dictionaries(referenceOf(dictionaryOf(root), 'Pages') ?? -1);
}

function fontOf(pdf: PdfObjects, page: string, name: string, known: Map<number, GlyphTexts>): GlyphTexts {
  const number = referenceOf(page, name) ?? -1;
  const read = known.get(number);
  if (read !== undefined) return read;
  const font = dictionaryOf(pdf.objects.get(number) ?? new Uint8Array());
  const cmap = pdf.objects.get(referenceOf(font, 'ToUnicode') ?? -1);
  const texts = cmap === undefined ? new Map() : readGlyphTexts(streamOf(cmap));
  known.set(number, texts);
  return texts;
}

function paintedText(content: string, fontNamed: (name: string) => GlyphTexts): string {
  let font: GlyphTexts = new Map();
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.-]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (name !== undefined) font = fontNamed(name);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(glyph, 16)) ?? '\u{FFFD}';
  }
  return text;
}
