// Reports of many workspaces made in several threads, in the order of the workspaces and with the bytes of one thread.
// What goes from thread to thread is data: names are hidden where problems are printed, by the thread that began.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { MakeReports } from '../flow/build.ts';
import { locksOf, type SettledWorkspace } from '../flow/load.ts';
import type { HomesOfNames } from '../flow/other-workspaces.ts';
import type { BuildOptions, FinishedReport } from '../flow/report-in-build.ts';
import { type Failure, type FailureAsData, failureFromData } from '../problem/failure.ts';

/** The fewest workspaces for which further threads, each of which loads all modules anew, save time. */
const fewest = 8;

/** The most threads: each takes 100 MB and more. */
const most = 4;

/** What a thread is started with. The clock and what hears of progress cannot go there. */
export interface ForThread {
  readonly options: Omit<BuildOptions, 'today' | 'signal' | 'onReport' | 'onSaved' | 'onPrinted'>;
  readonly homes: HomesOfNames;
}

/** What a thread is asked: the report of a workspace, to be answered on a port of its own. */
export interface Asked {
  readonly root: string;
  readonly port: MessagePort;
}

/** What it answers. */
export type Answer = (Omit<FinishedReport, 'workspace'> & { readonly workspace: SettledWorkspace }) | FailureAsData;

/** Makes reports in threads; undefined where one thread is as fast, which is so for few workspaces. */
export function threadsFor(workspaces: number): MakeReports | undefined {
  const count = Math.min(availableParallelism(), most);
  if (workspaces < fewest || count < 2) return undefined;
  return inThreads(new URL('./thread.js', import.meta.url), count);
}

/**
 * Makes reports, in formats that need no printer, in so many threads that begin with `entry` (thread.ts). A thread has one
 * report at work and one waiting, so that memory does not grow with the number of workspaces. What a thread throws
 * that is no Failure is thrown.
 */
export function inThreads(entry: URL, count: number): MakeReports {
  return async function* (roots, { options, homes }) {
    const { today: _today, signal, onReport, onSaved: _onSaved, onPrinted: _onPrinted, ...plain } = options;
    const workerData: ForThread = { options: plain, homes };
    const threads = Array.from({ length: count }, () => new Worker(entry, { workerData }));
    const broken = Promise.race(threads.map((one) => once(one, 'error').then(([error]) => Promise.reject(error))));
    const ask = async (root: string, at: number): Promise<Answer> => {
      const { port1, port2 } = new MessageChannel();
      threads[at % count]?.postMessage({ root, port: port2 } satisfies Asked, [port2]);
      const [answer] = await Promise.race([once(port1, 'message', { signal }), broken]);
      return answer;
    };
    const waiting: { readonly root: string; readonly answer: Promise<Answer> }[] = [];
    const askFor = (from: number, to: number): void => {
      for (const [index, root] of roots.slice(from, to).entries()) {
        const answer = ask(root, from + index);
        // It is awaited when its turn comes, if it comes.
        answer.catch(() => undefined);
        waiting.push({ root, answer });
      }
    };
    try {
      const ahead = 2 * count;
      askFor(0, ahead);
      for (let at = 0, next = waiting.shift(); next; at++, next = waiting.shift()) {
        const answer = await next.answer;
        askFor(at + ahead, at + ahead + 1);
        const { name } = 'failure' in answer ? {} : answer;
        if (name !== undefined) onReport?.({ at: at + 1, of: roots.length, name });
        yield [next.root, fromThread(answer)];
      }
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
  };
}

function fromThread(answer: Answer): FinishedReport | Failure {
  if ('failure' in answer) return failureFromData(answer);
  const { workspace, ...report } = answer;
  return { ...report, workspace: { ...workspace, ...locksOf(workspace.hidden) } };
}
