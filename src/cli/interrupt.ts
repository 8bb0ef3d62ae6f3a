// Ctrl-C: stops the work, so that the browser and its profile are gone before the process ends.
import { say } from '../language/commands.ts';
import type { Language } from '../language/language.ts';

import { exit } from './exit.ts';

// SIGHUP comes when the terminal is closed.
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What was done before an interruption: nothing, or a part. */
export type Interrupted = 'interrupted' | 'interruptedPartly';

/** The longest wait for a disk that does not answer, in milliseconds. */
const longest = 5000;

/**
 * Calls `stop` on Ctrl-C or a request to end, waits for it, and exits with 130 after the sentence that it gives. Where it
 * gives none, the work was already done, and the process ends as usual. Returns a function that removes the handlers; while `stop` runs, it
 * waits for it.
 */
export function onInterrupt(stop: () => Promise<Interrupted | null>, language: Language): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const interrupted = () => {
    // npm repeats the signal that the terminal has already sent. One that comes a second later is meant, and ends the
    // process.
    if (stopping === undefined) setTimeout(takeBack, 1000).unref();
    stopping ??= Promise.race([stop(), patience()]).then((sentence) => {
      if (sentence === null) return;
      process.stderr.write(`\n${say(language, sentence)}\n`);
      process.exit(exit.interrupted);
    });
  };
  const takeBack = () => {
    for (const signal of signals) process.off(signal, interrupted);
  };
  for (const signal of signals) process.on(signal, interrupted);
  return async () => {
    await stopping;
    takeBack();
  };
}

function patience(): Promise<Interrupted> {
  return new Promise((resolve) => setTimeout(resolve, longest, 'interruptedPartly').unref());
}
