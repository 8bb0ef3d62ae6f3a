// Printing for a thread that has no browser: its pages go to the thread that began, and their PDFs come back.
import { on } from 'node:events';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { Printer } from '../browser/printer.ts';
import { type FailureAsData, failureAsData, failureFromData, orFailure } from '../problem/failure.ts';

/** What a thread knows of the printer of another one, or why there is none. */
export type PrinterAsData = Pick<Printer, 'found' | 'version'> | FailureAsData;

/** A page to be printed. First `printing` is answered on its port, when the browser works on it, then what came of it. */
interface Page {
  readonly html: string;
  readonly port: MessagePort;
}

type Answer = 'printing' | Uint8Array | FailureAsData;

/** What another thread may know of a printer. */
export async function printerAsData(printer: Promise<Printer>): Promise<PrinterAsData> {
  const started = await orFailure(printer);
  if (started instanceof Error) return failureAsData(started);
  const { found, version } = started;
  return { found, version };
}

/** Prints the pages that a thread sends. */
export function printFor(thread: Worker, printer: Promise<Printer>): void {
  thread.on('message', async ({ html, port }: Page) => {
    const answer = (message: Answer): void => port.postMessage(message);
    const printed = printer.then(({ print }) => print(html, { onPrinting: () => answer('printing') }));
    const pdf = await orFailure(printed);
    answer(pdf instanceof Error ? failureAsData(pdf) : pdf);
  });
}

/** A printer whose pages are printed by the thread that listens at `port` with printFor. Fails as that printer failed. */
export async function printerBehind(data: PrinterAsData, port: MessagePort): Promise<Printer> {
  if ('failure' in data) throw failureFromData(data);
  const print: Printer['print'] = async (html, { onPrinting } = {}) => {
    const { port1, port2 } = new MessageChannel();
    port.postMessage({ html, port: port2 } satisfies Page, [port2]);
    for await (const [answer] of on(port1, 'message') as AsyncIterable<[Answer]>) {
      if (answer === 'printing') {
        onPrinting?.();
        continue;
      }
      port1.close();
      if ('failure' in answer) throw failureFromData(answer);
      return answer;
    }
    throw new Error('a page that was sent to be printed is answered');
  };
  return { ...data, print, close: async () => undefined };
}
