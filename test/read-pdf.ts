// The words of a PDF, read with pdf.js in a thread of its own: on Node 20 it puts its own JSON, Blob and others in the
// place of Node's. Those are many times slower, and tests would find what no user's Node has.
import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';

/** What a reader shows of a PDF. */
export interface PdfWords {
  readonly pages: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** What its XMP says, by name. */
  readonly metadata: readonly (readonly [name: string, value: unknown])[];
}

const thread = new Worker(new URL('./read-pdf.worker.js', import.meta.url));
thread.unref();

/** Reads a PDF, and fails where pdf.js does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfWords> {
  const { port1, port2 } = new MessageChannel();
  thread.postMessage({ data: new Uint8Array(bytes), port: port2 }, [port2]);
  const [{ words, failure }] = await once(port1, 'message');
  if (failure) throw failure;
  return words;
}
