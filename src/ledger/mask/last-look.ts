// The second lock for messages: looks for names and numbers in what is about to be printed, as a whole and whoever made
// it. The mask of each piece (mask-messages.ts) is the first and should have left nothing.
import { widthOf } from '../../language/width.ts';
import { fullNamesIn } from './full-names.ts';
import { isShort } from './given-names.ts';
import type { Secrets } from './secrets.ts';

/** A text to print, and how many secrets were hidden in it at the last moment. */
export interface LookedAt {
  readonly text: string;
  readonly hidden: number;
}

/** A function that hides what it finds. */
export type LastLook = (text: string) => LookedAt;

/**
 * The last look at messages. It seeks full names, but none of two characters, since sentences hold many such words, and
 * numbers of seven digits or more. Days are no secrets of a message: entries have them, too.
 */
export function lastLook(secrets: Secrets): LastLook {
  let secretsIn: ((text: string) => readonly Found[]) | undefined;
  return (text) => {
    secretsIn ??= seek(secrets);
    const found = secretsIn(text);
    const shown = found.reduceRight((rest, { start, end }) => {
      return rest.slice(0, start) + '*'.repeat(widthOf(rest.slice(start, end))) + rest.slice(end);
    }, text);
    return { text: shown, hidden: found.length };
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
}

function seek({ names, kept, numbers }: Secrets): (text: string) => readonly Found[] {
  const namesIn = fullNamesIn(names.filter((name) => !isShort(name)));
  const long = numbers.filter((number) => /^[\dXx]{7,}$/.test(number));
  return (text) => {
    // A helper 王小芳芳 keeps her name, which holds that of a child.
    const others = kept.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
    const inDigits = long.flatMap((number) =>
      others.includes(number)
        ? [...others.matchAll(new RegExp(number, 'g'))].map(({ index }) => ({
            start: index,
            end: index + number.length,
          }))
        : [],
    );
    return [...namesIn(others), ...inDigits].toSorted((a, b) => a.start - b.start);
  };
}
