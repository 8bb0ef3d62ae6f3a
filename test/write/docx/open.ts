// What the tests look at in a written file: its parts, and the text a reader of Word files finds in it.
import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';

/** The parts of a Word file as text, in their order. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** One part; throws when the file has none of that name. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = partsOf(docx).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** The text mammoth finds, without any white space: it knows no lines inside a paragraph and no rows. */
export async function bareTextOf(docx: Uint8Array): Promise<string> {
  const { value } = await extractRawText({ buffer: Buffer.from(docx) });
  return value.replace(/\s/g, '');
}
