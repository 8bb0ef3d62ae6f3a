// The one way to a terminal for all that is said about a workspace.
import type { LoadedWorkspace } from '../flow/load.ts';
import { say } from '../language/commands.ts';
import type { Language } from '../language/language.ts';

/** Prints a text about a workspace after a last look at it. */
export function printAbout(
  loaded: Pick<LoadedWorkspace, 'lastLook'>,
  written: string,
  language: Language,
  stream: typeof process.stdout | typeof process.stderr = process.stdout,
): void {
  stream.write(lookedAt(loaded, written, language));
}

/**
 * A text about a workspace after a last look at it. Whatever that look hides was carelog's mistake, and stderr says so.
 */
export function lookedAt({ lastLook }: Pick<LoadedWorkspace, 'lastLook'>, written: string, language: Language): string {
  const { text, hidden } = lastLook(written);
  if (hidden > 0) process.stderr.write(`${say(language, 'heldBack', { count: hidden })}\n`);
  return text;
}
