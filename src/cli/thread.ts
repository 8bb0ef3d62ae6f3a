// Where a further thread of a build begins: it makes the reports it is asked for, one after another (threads.ts).
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { settled } from '../flow/load.ts';
import { beginReport, finishReport } from '../flow/report-in-build.ts';
import { Failure, failureAsData, orAnyFailure } from '../problem/failure.ts';
import type { Answer, Asked, ForThread } from './threads.ts';
import { today } from './today.ts';

const { options, homes }: ForThread = workerData;
const build = { options: { ...options, today }, printer: null, homes };

if (parentPort) {
  for await (const [{ root, port }] of on(parentPort, 'message') as AsyncIterable<[Asked]>) {
    const finished = await orAnyFailure(beginReport(root, build).then((begun) => finishReport(begun, build)));
    const answer: Answer =
      finished instanceof Failure ? failureAsData(finished) : { ...finished, workspace: settled(finished.workspace) };
    port.postMessage(answer);
    port.close();
  }
}
