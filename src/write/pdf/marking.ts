// The marking of a report in the metadata of its PDF: the browser writes only a title there.
import { dictionaryOf, type PdfObjects, referenceOf, toBytes } from './objects.ts';
import { writeString } from './strings.ts';

/** The PDF with the marking as its subject and keywords; unchanged without one. */
export function withMarking(pdf: PdfObjects, marking: string | undefined): PdfObjects {
  if (marking === undefined) return pdf;
  const number = referenceOf(pdf.trailer, 'Info') ?? -1;
  const info = dictionaryOf(pdf.objects.get(number) ?? new Uint8Array());
  const end = info.lastIndexOf('>>');
  if (end === -1) throw new Error('The PDF has no metadata to mark');
  const text = writeString(marking);
  const marked = `${info.slice(0, end)}\n/Subject ${text}\n/Keywords ${text}${info.slice(end)}`;
  return { ...pdf, objects: new Map(pdf.objects).set(number, toBytes(marked)) };
}
