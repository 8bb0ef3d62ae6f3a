// The thread of read-pdf.ts.
import { parentPort } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function read(data) {
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  const { info, metadata } = await pdf.getMetadata();
  const words = { pages: await Promise.all(pages), info, metadata: [...(metadata ?? [])] };
  await pdf.destroy();
  return words;
}

parentPort.on('message', async ({ data, port }) => {
  try {
    port.postMessage({ words: await read(data) });
  } catch (failure) {
    port.postMessage({ failure });
  }
  port.close();
});
