// Reports of many workspaces made in several threads, in the order of the workspaces and with the bytes of one thread.
// What goes from thread to thread is data: names are hidden where problems are printed, by the thread that began.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { MakeReports } from '../flow/build.ts';
import { locksOf, type SettledWorkspace } from '../flow/load.ts';
import type { HomesOfNames } from '../flow/other-workspaces.ts';
import {
  type BuildOptions,
  beginReport,
  type FinishedReport,
  finishReport,
  type InOneBuild,
} from '../flow/report-in-build.ts';
import { Failure, type FailureAsData, failureFromData, orAnyFailure } from '../problem/failure.ts';
import { flagsForThreads } from './engine.ts';
import { type PrinterAsData, printerAsData, printFor } from './thread-printer.ts';

/** The fewest workspaces for which further threads, each of which loads all modules anew, save time. */
const fewest = 8;

/** The most threads: each takes 100 MB and more. */
const most = 4;

/** What a thread keeps at most before it looks for what is left behind of new things: less memory, the same time. */
const youngMegabytes = 12;

/** What a thread is started with. The clock and what hears of progress cannot go there. */
export interface ForThread {
  readonly options: Omit<BuildOptions, 'today' | 'signal' | 'onReport' | 'onSaved' | 'onPrinted'>;
  readonly homes: HomesOfNames;
}

/** What a thread is asked: the report of a workspace, to be answered on a port of its own. Null: no PDF is wanted. */
export interface Asked {
  readonly root: string;
  readonly printer: PrinterAsData | null;
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

type Made = FinishedReport | Failure;

/**
 * Makes reports in so many threads: this one and others that begin with `entry` (thread.ts). All print with one browser.
 * The workspaces go round, and each thread is at most two ahead, so that memory does not grow with their number. What a
 * thread throws that is no Failure is thrown.
 */
export function inThreads(entry: URL, count: number): MakeReports {
  return async function* (roots, build) {
    const { options } = build;
    for (const flag of flagsForThreads(process.versions.v8)) setFlagsFromString(flag);
    const others = Array.from({ length: count - 1 }, () => startThread(entry, build));
    let last: Promise<unknown> = Promise.resolve();
    const here = (root: string): Promise<Made> => {
      const made = last.then(() => makeReport(root, build));
      last = made.catch(() => undefined);
      return made;
    };
    const makers = [here, ...others.map(({ make }) => make)];
    const waiting: { readonly root: string; readonly made: Promise<Made> }[] = [];
    const askFor = (from: number, to: number): void => {
      for (const [index, root] of roots.slice(from, to).entries()) {
        const made = (makers[(from + index) % count] ?? here)(root);
        // It is awaited when its turn comes, if it comes.
        made.catch(() => undefined);
        waiting.push({ root, made });
      }
    };
    try {
      const ahead = 2 * count;
      askFor(0, ahead);
      for (let at = 0, next = waiting.shift(); next; at++, next = waiting.shift()) {
        const made = await next.made;
        options.signal?.throwIfAborted();
        askFor(at + ahead, at + ahead + 1);
        const { name } = made instanceof Failure ? {} : made;
        if (name !== undefined) options.onReport?.({ at: at + 1, of: roots.length, name });
        yield [next.root, made];
      }
    } finally {
      await Promise.all(others.map(({ end }) => end()));
    }
  };
}

/** The report of a workspace, or what failed it. */
export function makeReport(root: string, build: InOneBuild): Promise<Made> {
  return orAnyFailure(beginReport(root, build).then((begun) => finishReport(begun, build)));
}

/** Starts a thread that makes reports, and gives what asks it for one and what ends it. */
function startThread(entry: URL, { options, homes, printer }: InOneBuild) {
  const { today: _today, signal, onReport: _onReport, onSaved: _onSaved, onPrinted: _onPrinted, ...plain } = options;
  const workerData: ForThread = { options: plain, homes };
  const thread = new Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
  const broken = once(thread, 'error').then(([error]) => Promise.reject(error));
  broken.catch(() => undefined);
  if (printer) printFor(thread, printer);
  const known = printer && printerAsData(printer);
  const make = async (root: string): Promise<Made> => {
    const { port1, port2 } = new MessageChannel();
    thread.postMessage({ root, port: port2, printer: await known } satisfies Asked, [port2]);
    const answers: Answer[] = [];
    const answered = once(port1, 'message', { signal }).then(([message]) => void answers.push(message));
    // What is raced with a promise that lasts as long as the thread is kept as long, so it must not be the report itself.
    await Promise.race([answered, broken]);
    const [answer] = answers;
    if (answer === undefined) throw new Error('a thread answers with a report or a failure');
    return fromThread(answer);
  };
  return { make, end: () => thread.terminate() };
}

function fromThread(answer: Answer): Made {
  if ('failure' in answer) return failureFromData(answer);
  const { workspace, ...report } = answer;
  return { ...report, workspace: { ...workspace, ...locksOf(workspace.hidden) } };
}
