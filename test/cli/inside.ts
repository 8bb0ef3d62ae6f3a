// Runs the command line from src/ inside the test's own process, much faster than in another one (run.ts). That one is
// for what only a process has: signals, pipes, a time zone, and the bundle that users run.
import { languageFor, run } from '../../src/cli/run.ts';
import type { Run } from './run.ts';
import { environmentOf, type Place } from './run.ts';

/** Runs end in the order in which they were begun, never side by side: a process has one folder and one stdout. */
let last: Promise<unknown> = Promise.resolve();

/** Types Ctrl-C as soon as `build --watch` waits for the next save. */
export function ctrlC(heard: string): void {
  if (/^(?:Waiting|等待)/.test(heard)) process.emit('SIGINT', 'SIGINT');
}

/** Runs `carelog …` as run.ts does, but from src/ and in this process. */
export function carelog(words: readonly string[], place: Place = {}): Promise<Run> {
  const next = last.then(() => runHere(words, place));
  last = next.catch(() => undefined);
  return next;
}

async function runHere(
  words: readonly string[],
  { cwd = process.cwd(), environment = {}, heard }: Place,
): Promise<Run> {
  const { stdout, stderr, env } = process;
  const before = { cwd: process.cwd(), out: stdout.write, err: stderr.write, log: console.log };
  const texts = { out: '', err: '' };
  const into = (stream: keyof typeof texts) => (text: unknown) => {
    texts[stream] += String(text);
    if (stream === 'err') heard?.(String(text));
    return true;
  };
  process.chdir(cwd);
  process.env = environmentOf(environment);
  stdout.write = into('out');
  stderr.write = into('err');
  // Vitest keeps what a package prints by it.
  console.log = (line) => into('out')(`${line}\n`);
  try {
    const code = await run(words, languageFor(words, process.env));
    return { code, ...texts };
  } finally {
    stdout.write = before.out;
    stderr.write = before.err;
    console.log = before.log;
    process.env = env;
    process.chdir(before.cwd);
  }
}
