// Ctrl-C: tells the work to stop, so that the browser and its profile go before the process does.
import { type Language, say } from '../language/commands.ts';
import { exit } from './exit.ts';

/** Calls `stop` on Ctrl-C or a request to end, waits for it, and exits with 130. Gives the function that takes this back. */
export function onInterrupt(stop: () => Promise<void>, language: Language): () => void {
  const interrupted = () => {
    release();
    void stop().finally(() => {
      process.stderr.write(`\n${say(language, 'interrupted')}\n`);
      process.exit(exit.interrupted);
    });
  };
  const release = () => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  return release;
}
