// The smallest change that makes lines readable: one sign more or less, a line cut in two or appended. It tells what the
// slip was, and what is read then stands for the lines, so that the rest of them is checked.
import { isKnownKey } from './known-keys.ts';
import { appended, cut, moved, noted } from './line-changes.ts';
import type { Slip, SmallChange } from './mend.ts';
import { braced, bracketed, closed, colonsAndCommas, deleted, opened, quoted, replaced } from './sign-changes.ts';

/** How good a text is: how many keys can be read in it; less than 0 where it cannot be read. */
export type Score = (slips: readonly Slip[]) => number;

// What is longer was not written by hand, and would take long.
const mostLines = 60;
const mostCharacters = 3000;

/** The slips of the best of all small changes; null where none makes the lines readable with all their keys. */
export function repairOf(lines: readonly string[], score: Score): readonly Slip[] | null {
  if (lines.length > mostLines || lines.reduce((sum, line) => sum + line.length, 0) > mostCharacters) return null;
  const wanted = keysIn(lines);
  let best: readonly Slip[] | null = null;
  let bestScore = Math.max(1, wanted) - 0.5;
  for (const change of changesOf(lines)) {
    const found = score(change);
    if (found <= bestScore) continue;
    best = change;
    bestScore = found;
  }
  return best;
}

/** How many keys stand in lines, whether or not they can be read. */
function keysIn(lines: readonly string[]): number {
  const words = lines.flatMap((line) => [...line.matchAll(/(?:^|[{,\]}])[\s-]*([^\s:,[\]{}"']{1,20}): /g)]);
  return words.filter(([, word = '']) => isKnownKey(word)).length;
}

/** All small changes, the likelier before the others. */
function* changesOf(lines: readonly string[]): Generator<SmallChange> {
  for (const changes of [
    quoted,
    braced,
    bracketed,
    closed,
    colonsAndCommas,
    replaced,
    opened,
    deleted,
    cut,
    appended,
    noted,
    moved,
  ]) {
    for (const [at, line] of lines.entries()) {
      if (line.trim() !== '' && !line.trimStart().startsWith('#')) yield* changes(lines, at, line);
    }
  }
}
