// Reads a finished PDF back, for the second lock (report/leaks.ts): the blocks of its pages, and what stands beside them.
import type { Passage } from '../../report/leaks.ts';
import { dictionaryOf, type PdfObjects, readPdf, referenceOf } from './objects.ts';
import { type Page, readPages } from './pages.ts';

/** All that can be read in a PDF: the text of its pages, its outline, information, descriptions and links. */
export function passagesOfPdf(bytes: Uint8Array): Passage[] {
  const pdf = readPdf(bytes);
  return [...blockTexts(pdf), ...stringsOf(pdf)].filter(({ text }) => text.trim() !== '');
}

/**
 * The text of each block (paragraph, heading, cell) in the order of the document, in one piece also where it runs over
 * pages; then what belongs to none, as page numbers do.
 */
function blockTexts(pdf: PdfObjects): Passage[] {
  const pages = readPages(pdf);
  const left = new Map(pages.map((page) => [page.number, new Map(textsByMark(page))]));
  const take = (page: number, mark: number): string => {
    const text = left.get(page)?.get(mark) ?? '';
    left.get(page)?.delete(mark);
    return text;
  };
  const blocks: string[] = [];
  const root = dictionaryOf(pdf.objects.get(referenceOf(pdf.trailer, 'Root') ?? -1) ?? new Uint8Array());
  const tree = dictionaryOf(pdf.objects.get(referenceOf(root, 'StructTreeRoot') ?? -1) ?? new Uint8Array());
  readElement(pdf, tree, take, blocks);
  const inBlocks = blocks.map((text) => ({ text, part: 'text' }));
  const others = pages.flatMap(({ number, pieces }) => [
    ...pieces.flatMap(({ mark, text }) => (mark === undefined ? [text] : [])),
    ...(left.get(number)?.values() ?? []),
  ]);
  return [...inBlocks, ...others.map((text) => ({ text, part: 'text' }))];
}

function textsByMark({ pieces }: Page): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { mark, text } of pieces) if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + text);
  return texts;
}

/** The text of an element that is part of a line. The texts of all others below it go to `blocks`. */
function readElement(
  pdf: PdfObjects,
  element: string,
  take: (page: number, mark: number) => string,
  blocks: string[],
  around = -1,
): string {
  const page = referenceOf(element, 'Pg') ?? around;
  let text = '';
  for (const [, markElsewhere, elsewhere, reference, mark] of childrenOf(element).matchAll(child)) {
    if (reference !== undefined) {
      const below = dictionaryOf(pdf.objects.get(Number(reference)) ?? new Uint8Array());
      text += readElement(pdf, below, take, blocks, page);
    } else text += take(Number(elsewhere ?? page), Number(markElsewhere ?? mark));
  }
  if (inLine.test(element)) return text;
  blocks.push(text);
  return '';
}

const inLine = /\/S \/(?:NonStruct|Span|Strong|Em|Link)\b/;
// Marked content of another page is a dictionary; of the same page, a number alone.
const child = /<<[^>]*?\/MCID (\d+)[^>]*?(?:\/Pg (\d+) 0 R)?[^>]*>>|(\d+) 0 R|(\d+)/g;

function childrenOf(element: string): string {
  return /\/K (\[[^\]]*\]|<<[^>]*>>|\d+(?: 0 R)?)/.exec(element)?.[1] ?? '';
}

/** The strings of dictionaries that a reader is shown: titles of the outline, information, descriptions, links. */
function stringsOf(pdf: PdfObjects): Passage[] {
  return [...pdf.objects.values()].flatMap((object) =>
    [...dictionaryOf(object).matchAll(shown)].map(([, part = '', hexadecimal, literal = '']) => ({
      part,
      text: hexadecimal === undefined ? unescaped(literal) : fromUtf16(hexadecimal),
    })),
  );
}

const shown =
  /\/(Title|Author|Subject|Keywords|Alt|ActualText|Contents|URI) ?(?:<(?:FEFF)?([0-9A-F]*)>|\(((?:\\.|[^\\)])*)\))/gs;

function fromUtf16(hexadecimal: string): string {
  const units = hexadecimal.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|.)/gs, (_, written: string) =>
    /\d/.test(written) ? String.fromCharCode(Number.parseInt(written, 8)) : written,
  );
}
