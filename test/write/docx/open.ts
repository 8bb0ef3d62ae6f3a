// What the tests read of a Word file: its parts, and the text that readers of Word files find in it.
import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';

/** The parts of a Word file as text, in their order. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** One part; throws if the file does not have it. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = partsOf(docx).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** The text that mammoth finds, without white space, because mammoth ignores lines in paragraphs and rows. */
export async function bareTextOf(docx: Uint8Array): Promise<string> {
  const { value } = await extractRawText({ buffer: Buffer.from(docx) });
  return value.replace(/\s/g, '');
}
