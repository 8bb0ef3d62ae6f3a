// "Did you mean": the known word that is nearest to a written one.
import { distance } from 'fastest-levenshtein';
import { isTypedFor, kindsMeant, wordsMeant } from './meant-words.ts';
import { keyWords } from './vocabulary.ts';
import { formsOfKinds, isChinese } from './words.ts';

// Never proposed: an entry made void by mistake would be left out without any message.
const neverMeant: ReadonlySet<string> = new Set(['void', ...keyWords.void]);
const negated = /^[不非没无未]/u;

/**
 * The word of the vocabulary that was probably meant, or ''. Words that mean the same come before words that look alike.
 * In Chinese one different character makes a different word, so of two-character words only those that sound the same or
 * mean the same are proposed, and never a word with the opposite meaning.
 */
export function nearestWord(written: string, known: readonly string[]): string {
  return meantAmong(known, written.trim(), (one, word) => !neverMeant.has(one) && !isOther(word, one, 2));
}

/**
 * As nearestWord, for values: at any length one different character makes another value. 父亲外出 is not 单亲外出, and
 * 两周 not 周.
 */
export function nearestValue(written: string, known: readonly string[]): string {
  const isAnother = (one: string, word: string) =>
    isOther(word, one, Number.POSITIVE_INFINITY) || (severalOf.test(word) && word.endsWith(one));
  return meantAmong(known, written.trim(), (one, word) => !isAnother(one, word));
}

const severalOf = /^每?[两双隔半几二三四五六七八九十\d]/u;

/** As nearestWord, for kinds of entry. Where either of several may be meant (慰问), all, joined by 、. */
export function nearestKind(written: string): string {
  const word = written.trim().toLowerCase();
  const known = formsOfKinds();
  const held = known.filter((one) => one.length > 1 && isChinese(one) && word.includes(one));
  // 宣传活动 may be either.
  const meant = kindsMeant.get(word) ?? (held.length > 1 ? held : [nearestWord(word, known)]);
  return meant.join('、');
}

/** The word of a vocabulary that a written word means the same as, where that is certain: 教师 for 老师. */
export function sameAs(written: string, known: readonly string[]): string | undefined {
  return wordsMeant.get(written.toLowerCase())?.find((one) => known.includes(one));
}

function meantAmong(
  known: readonly string[],
  word: string,
  mayBeMeant: (one: string, word: string) => boolean,
): string {
  const saidFor = sameAs(word, known);
  if (saidFor !== undefined) return saidFor;
  const [typedFor, ...others] = known.filter((one) => !neverMeant.has(one) && isTypedFor(word, one));
  if (typedFor !== undefined && others.length === 0) return typedFor;
  return nearest(
    word,
    known.filter((one) => mayBeMeant(one, word)),
  );
}

/**
 * Whether two Chinese words certainly have different meanings: only one of them is negated, or they have the same
 * length, up to `longest`, and differ in a character.
 */
function isOther(a: string, b: string, longest: number): boolean {
  if (!/\p{Script=Han}/u.test(a) || a === b) return false;
  if (negated.test(a) !== negated.test(b)) return true;
  return a.length === b.length && a.length <= longest && !isSwap(a, b);
}

/**
 * The known word nearest to what was written, or '' when none is near. One mistake is allowed, two from 6 characters
 * on, three from 9 on; two swapped neighbours (c107, c017) are one mistake. Capitals do not matter. A Chinese word
 * that contains a known one (家访记录) comes last.
 */
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

/** No word, id or name is longer. */
const longest = 100;

// The whole part counts mistakes. Where it is equal, swapped letters come first, then words of the same length.
function scoreOf(from: string, to: string): number {
  if (from === to) return 0;
  if (isSwap(from, to)) return 1;
  const allowed = Math.min(3, Math.max(1, Math.floor(from.length / 3)));
  // Texts of lengths that differ by more have more mistakes; counting them in a long text takes its time.
  const isClose = Math.abs(from.length - to.length) <= allowed && from.length <= longest;
  const slips = isClose ? distance(from, to) : Number.POSITIVE_INFINITY;
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
