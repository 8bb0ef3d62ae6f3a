// A printed PDF as the tests read it.
import { type PdfObjects, readPdf } from '../../../src/write/pdf/objects.ts';
import { readPages } from '../../../src/write/pdf/pages.ts';
import { type ReadBack, readBack } from '../../../src/write/pdf/read-back.ts';

/** The objects of a PDF that Chromium has written. */
export function objectsOf(pdf: Uint8Array): PdfObjects {
  const objects = readPdf(pdf);
  if (objects === undefined) throw new Error('the PDF has another form');
  return objects;
}

/** The text of each page in painting order, page number first; U+FFFD for a glyph without a character. */
export function pageTexts(pdf: Uint8Array): string[] {
  return readPages(objectsOf(pdf)).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

/** What can be read in a PDF. */
export function readBackOf(pdf: Uint8Array): ReadBack {
  return readBack(objectsOf(pdf));
}
