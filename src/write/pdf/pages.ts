// The pages of a PDF, and what is painted on them. Reads only what Skia writes: hexadecimal strings, one stream a page.
import { type GlyphTexts, readGlyphTexts } from './characters.ts';
import { dictionaryOf, type PdfObjects, referenceOf, streamOf } from './objects.ts';
import { readString, stringForm } from './strings.ts';

/** A page: the number of its object, and what is painted on it. */
export interface Page {
  readonly number: number;
  readonly pieces: readonly PaintedText[];
}

/** Text that is painted in one piece; `mark` is the number by which the structure of the document refers to it. */
export interface PaintedText {
  readonly mark: number | undefined;
  readonly text: string;
}

/** The pages in order, with their text in painting order; U+FFFD for a glyph without a character. */
export function readPages(pdf: PdfObjects): Page[] {
  const fonts = new Map<number, GlyphTexts>();
  return pagesInOrder(pdf).map(([number, page]) => {
    const contents = pdf.objects.get(referenceOf(page, 'Contents') ?? -1);
    const fontNamed = (name: string) => fontOf(pdf, page, name, fonts);
    return { number, pieces: contents === undefined ? [] : piecesOf(streamOf(contents), fontNamed) };
  });
}

function pagesInOrder(pdf: PdfObjects): [number: number, dictionary: string][] {
  const dictionaries = (number: number): [number, string][] => {
    const dictionary = dictionaryOf(pdf.objects.get(number) ?? new Uint8Array());
    if (/\/Type \/Page\b(?!s)/.test(dictionary)) return [[number, dictionary]];
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

/** A sequence of marked content that is open: the number of its mark, or the text that its glyphs stand for. */
interface Marked {
  readonly mark?: number;
  readonly spelt?: string;
}

/**
 * Marks nest: glyphs that are spelt out (ActualText: a ligature, a radical for its character) belong to the block
 * around them.
 */
function piecesOf(content: string, fontNamed: (name: string) => GlyphTexts): PaintedText[] {
  let font: GlyphTexts = new Map();
  const open: Marked[] = [];
  const pieces: PaintedText[] = [];
  let text = '';
  const close = (): void => {
    if (text !== '') pieces.push({ mark: open.findLast(({ mark }) => mark !== undefined)?.mark, text });
    text = '';
  };
  for (const [token, name, glyphs, mark, spelt] of content.matchAll(tokens)) {
    if (name !== undefined) font = fontNamed(name);
    else if (glyphs !== undefined) {
      if (open.some(({ spelt }) => spelt !== undefined)) continue;
      for (const glyph of glyphs.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(glyph, 16)) ?? '\u{FFFD}';
    } else if (token === 'EMC') {
      if (open.at(-1)?.mark !== undefined) close();
      open.pop();
    } else if (mark !== undefined) {
      close();
      open.push({ mark: Number(mark) });
    } else if (spelt !== undefined) {
      text += readString(spelt);
      open.push({ spelt });
    } else open.push({});
  }
  close();
  return pieces;
}

const tokens = new RegExp(
  `/(F\\d+) [\\d.-]+ Tf|<([0-9A-F]+)> Tj|/MCID (\\d+) *>> ?BDC|/ActualText (${stringForm}) *>> ?BDC|\\bB[DM]C\\b|\\bEMC\\b`,
  'gs',
);
