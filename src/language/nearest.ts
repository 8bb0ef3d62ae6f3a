// "Did you mean": the known word nearest to a written one.
import { distance } from 'fastest-levenshtein';

/** The known word nearest to what was written, or '' when none is near. One slip is allowed, two from 6 characters on, three from 9 on; two neighbours changing places (c107, c017) are one slip. Capitals do not count. A Chinese word that holds a known one (家访记录) comes last. */
export function nearest(written: string, known: readonly string[]): string {
  const from = written.trim().toLowerCase();
  let best = '';
  let bestScore = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const score = scoreOf(from, word.toLowerCase());
    if (score < bestScore) {
      best = word;
      bestScore = score;
    }
  }
  return best;
}

// Whole numbers are slips; among equal ones the same letters in another order come first, then the same length.
function scoreOf(from: string, to: string): number {
  if (from === to) return 0;
  if (isSwap(from, to)) return 1;
  const slips = distance(from, to);
  const allowed = Math.min(3, Math.max(1, Math.floor(from.length / 3)));
  if (slips <= allowed && slips < Math.max(from.length, to.length))
    return slips + (from.length === to.length ? 0.1 : 0.2);
  const holds = to.length >= 2 && /\p{Script=Han}/u.test(to) && from.includes(to);
  return holds ? 100 - to.length : Number.POSITIVE_INFINITY;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
