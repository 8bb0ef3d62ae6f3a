// What is printed of an error that nobody expected: where it was, and nothing that may hold a name.
import { visible } from '../problem/visible.ts';

/**
 * The kind of an error, its code, and the lines of the program it went through. Its message is left out: it may quote a
 * text or a path that is called after a child.
 */
export function crashOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  const kind = [error.name, ...(typeof code === 'string' && /^[A-Z][A-Z_\d]*$/.test(code) ? [code] : [])].join(' ');
  // The message comes first in a stack, and may have lines that look like those of a place.
  const stack = error.stack ?? '';
  const at = error.message === '' ? 0 : Math.max(0, stack.indexOf(error.message)) + error.message.length;
  const places = stack
    .slice(at)
    .split('\n')
    .filter((line) => /^\s+at .*(?:\.[cm]?[jt]s|node:[\w/]+):\d+:\d+\)?$/.test(line))
    .map((line) => visible(line.trimEnd()));
  const cause = error.cause === undefined ? [] : [`caused by ${crashOf(error.cause)}`];
  return [/^\w+(?: \w+)?$/.test(kind) ? kind : 'Error', ...places, ...cause].join('\n');
}
