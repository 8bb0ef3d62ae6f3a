// Ctrl-C: tells the work to stop, so that the browser and its profile go before the process does.
import { say } from '../language/commands.ts';
import type { Language } from '../language/language.ts';
import { exit } from './exit.ts';

// SIGHUP comes when the terminal is closed.
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A disk that does not answer is waited for no longer than this, in milliseconds. */
const longest = 5000;

/**
 * Calls `stop` on Ctrl-C or a request to end, waits for it, and exits with 130; where it says false, the work was done
 * already and goes on to its end. Gives the function that takes this back; while the work is stopping, it waits, too.
 */
export function onInterrupt(stop: () => Promise<boolean>, language: Language): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const interrupted = () => {
    // npm sends on what the terminal has sent already; whoever asks once more a second later means it.
    if (stopping === undefined) setTimeout(takeBack, 1000).unref();
    stopping ??= Promise.race([stop(), patience()]).then((stopped) => {
      if (!stopped) return;
      process.stderr.write(`\n${say(language, 'interrupted')}\n`);
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

function patience(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(resolve, longest, true).unref());
}
