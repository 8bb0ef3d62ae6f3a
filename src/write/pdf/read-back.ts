// Reads a finished PDF back, to compare it with the report (text.ts) and for the second lock (report/leaks.ts).
import type { Passage } from '../../report/leaks.ts';
import { dictionaryOf, type PdfObjects, referenceOf } from './objects.ts';
import { type Page, readPages } from './pages.ts';
import { readString, stringForm } from './strings.ts';

/** What can be read in a PDF. */
export interface ReadBack {
  /**
   * The text of each block (paragraph, heading, cell) in the order of the document, in one piece also where it runs
   * over pages.
   */
  readonly blocks: readonly string[];
  /** All of it: the blocks, what stands beside them (page numbers), the outline, information, descriptions, links. */
  readonly passages: readonly Passage[];
}

/** Reads a PDF back. */
export function readBack(pdf: PdfObjects): ReadBack {
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
  const beside = pages.flatMap(({ number, pieces }) => [
    ...pieces.flatMap(({ mark, text }) => (mark === undefined ? [text] : [])),
    ...(left.get(number)?.values() ?? []),
  ]);
  const painted = [...blocks, ...beside].map((text) => ({ text, part: 'text' }));
  const passages = [...painted, ...stringsOf(pdf)].filter(({ text }) => text.trim() !== '');
  return { blocks, passages };
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
  for (const [, elsewhere, reference, mark] of childrenOf(element).matchAll(child)) {
    if (reference !== undefined) {
      const below = dictionaryOf(pdf.objects.get(Number(reference)) ?? new Uint8Array());
      text += readElement(pdf, below, take, blocks, page);
    } else if (elsewhere !== undefined) {
      const content = /\/MCID (\d+)/.exec(elsewhere)?.[1];
      if (content !== undefined) text += take(referenceOf(elsewhere, 'Pg') ?? page, Number(content));
    } else text += take(page, Number(mark));
  }
  if (inLine.test(element)) return text;
  blocks.push(text);
  return '';
}

const inLine = /\/S \/(?:NonStruct|Span|Strong|Em|Link)\b/;
// Marked content of another page is a dictionary; of the same page, a number alone.
const child = /<<([^>]*)>>|(\d+) 0 R|(\d+)/g;

function childrenOf(element: string): string {
  return /\/K (\[[^\]]*\]|<<[^>]*>>|\d+(?: 0 R)?)/.exec(element)?.[1] ?? '';
}

/** The strings of dictionaries that a reader is shown: titles of the outline, information, descriptions, links. */
function stringsOf(pdf: PdfObjects): Passage[] {
  return [...pdf.objects.values()].flatMap((object) =>
    [...dictionaryOf(object).matchAll(shown)].map(([, part = '', written = '']) => ({
      part,
      text: readString(written),
    })),
  );
}

const shown = new RegExp(`/(Title|Author|Subject|Keywords|Alt|ActualText|Contents|URI) ?(${stringForm})`, 'gs');
