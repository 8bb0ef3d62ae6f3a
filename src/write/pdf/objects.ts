// The objects of a PDF from Chromium: one section, a plain cross-reference table, no object streams.
import { unzlibSync } from 'fflate';

/**
 * The parts of a PDF: what comes before the first object, the bytes of each object by number in file order, and the
 * dictionary of the trailer.
 */
export interface PdfObjects {
  readonly head: Uint8Array;
  readonly objects: ReadonlyMap<number, Uint8Array>;
  readonly trailer: string;
}

/**
 * Splits a PDF into its parts. Undefined for other forms: an installed browser may be set to write streams of objects.
 */
export function readPdf(pdf: Uint8Array): PdfObjects | undefined {
  const end = latin1(pdf.subarray(-64));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1]);
  if (!Number.isInteger(table)) return undefined;
  const tail = latin1(pdf.subarray(table));
  const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(tail)?.[1];
  if (trailer === undefined) return undefined;
  const offsets = [...tail.matchAll(/^(\d{10}) \d{5} n/gm)].map((entry) => Number(entry[1])).toSorted((a, b) => a - b);
  const objects = new Map<number, Uint8Array>();
  for (const [index, offset] of offsets.entries()) {
    const bytes = pdf.subarray(offset, offsets[index + 1] ?? table);
    objects.set(Number.parseInt(latin1(bytes.subarray(0, 12)), 10), bytes);
  }
  return { head: pdf.subarray(0, offsets[0] ?? table), objects, trailer };
}

/** Joins the parts, with a new cross-reference table. */
export function writePdf({ head, objects, trailer }: PdfObjects): Uint8Array {
  const offsets = new Map<number, number>();
  let offset = head.length;
  for (const [number, bytes] of objects) {
    offsets.set(number, offset);
    offset += bytes.length;
  }
  const size = Math.max(0, ...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) =>
    offsets.has(number) ? `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  );
  const tail = `xref\n0 ${size}\n${rows.join('')}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF\n`;
  return joinBytes([head, ...objects.values(), toBytes(tail)]);
}

/** The dictionary of an object as text, without the stream. */
export function dictionaryOf(object: Uint8Array): string {
  const start = streamStart(object);
  return latin1(start === -1 ? object : object.subarray(0, start));
}

/** The stream of an object as text, decompressed (content streams and CMaps are ASCII). */
export function streamOf(object: Uint8Array): string {
  const start = streamStart(object);
  const dictionary = dictionaryOf(object);
  const bytes = object.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
  return latin1(dictionary.includes('/FlateDecode') ? unzlibSync(bytes) : bytes);
}

/** An object with only a stream, not compressed: for the few we rewrite, that would cost more than it saves. */
export function streamObject(number: number, text: string): Uint8Array {
  return toBytes(`${number} 0 obj\n<</Length ${text.length}>> stream\n${text}\nendstream\nendobj\n`);
}

/** The number of the object that a dictionary refers to under a key: `/ToUnicode 12 0 R` is 12. */
export function referenceOf(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

const streamMark = toBytes('>> stream\n');

function streamStart(object: Uint8Array): number {
  const mark = indexOf(object, streamMark);
  return mark === -1 ? -1 : mark + streamMark.length;
}

/** Whether an object contains the words. Faster than reading its dictionary. */
export function mentions(object: Uint8Array, words: Uint8Array): boolean {
  return indexOf(object, words) !== -1;
}

function indexOf(bytes: Uint8Array, sought: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(sought);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A Latin-1 text as bytes. */
export function toBytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
