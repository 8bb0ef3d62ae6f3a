// Where a further thread of a build begins: it makes the reports it is asked for, one after another (threads.ts).
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { settled } from '../flow/load.ts';
import { Failure, failureAsData } from '../problem/failure.ts';
import { printerBehind } from './thread-printer.ts';
import { type Answer, type Asked, type ForThread, makeReport } from './threads.ts';
import { today } from './today.ts';

const { options, homes }: ForThread = workerData;

if (parentPort) {
  for await (const [{ root, port, printer: known }] of on(parentPort, 'message') as AsyncIterable<[Asked]>) {
    const printer = known && printerBehind(known, parentPort);
    // Where there is none, each report says so when its PDF is begun.
    printer?.catch(() => undefined);
    const made = await makeReport(root, { options: { ...options, today }, printer, homes });
    const answer: Answer =
      made instanceof Failure ? failureAsData(made) : { ...made, workspace: settled(made.workspace) };
    port.postMessage(answer);
    port.close();
  }
}
