// The function that masks what a masked text must not show: names of children and guardians, births, numbers of people,
// house numbers.

import { fathersNamesOf, givenNamesOf, maskName } from '../../language/names.ts';
import { compareText } from '../../language/order.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { givenNamesIn, isShort, type StandingName } from './given-names.ts';
import { lettersOf, maskedAs, mayHold, patternFor, soughtAs } from './names-in-text.ts';
import { numberMask } from './numbers-in-text.ts';
import { partedGivenMask, partedNameMask } from './parted-names.ts';
import type { Secrets } from './secrets.ts';

/**
 * A function that masks the secrets in any text. Names become 张某某 or what `maskOf` says; digits of numbers and
 * births become `mark`. Full names are found in one pass, the longest first; then, in what is left, given names that
 * stand alone and full names of two characters. A text that is only such a name is one, too. Without `maskOf`, the text
 * stays as wide as it was.
 */
export function textMask(secrets: Secrets, mark: string, maskOf?: (name: string) => string): TextMask {
  // As it is listed before its simplified form, which maskOf does not know.
  const masked = new Map(secrets.names.toReversed().map((name) => [lettersOf(name), (maskOf ?? maskName)(name)]));
  const maskNamesIn = fullNameMask(masked, secrets.kept);
  const maskPartedIn = partedNameMask(masked);
  const standingIn = givenNamesIn(secrets, maskOf);
  const maskPartedGivenIn = partedGivenMask(standingIn);
  const { names, numbers, nicknames, addressed } = secrets;
  const mayHoldName = mayHold([
    ...names,
    ...names.flatMap(givenNamesOf),
    ...names.flatMap(fathersNamesOf),
    ...nicknames.map(({ name }) => name),
    ...addressed,
  ]);
  const maskNumbers = numberMask(numbers, mark);
  const mask = (written: string) => {
    const text = maskPartedIn(withoutEntities(written));
    const letters = lettersOf(text);
    const whole = mayHoldName(letters) ? maskNamesIn(text) : undefined;
    const named = whole === undefined ? text : withMasks(whole, standingIn(whole));
    return maskNumbers(maskPartedGivenIn(named));
  };
  return mask as TextMask;
}

/** 林&#23567;禾: a narrative prints the letter. */
function withoutEntities(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(/&#(?:x([\da-f]{4,5})|(\d{5,6}));/gi, (written, hex?: string, decimal?: string) => {
    const letter = String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return /\p{Script=Han}/u.test(letter) ? letter : written;
  });
}

function withMasks(text: string, standing: readonly StandingName[]): string {
  return standing.reduceRight(
    (rest, { start, end, mask }) => rest.slice(0, start) + maskedAs(mask, rest.slice(start, end)) + rest.slice(end),
    text,
  );
}

function fullNameMask(masked: ReadonlyMap<string, string>, kept: readonly string[]): (text: string) => string {
  const keptNames = new Map(kept.map((name) => [lettersOf(name), name]));
  const namesIn = patternFor(
    [...masked.keys(), ...keptNames.keys()]
      .filter((letters) => [...letters].length >= 2 && (!isShort(letters) || keptNames.has(letters)))
      .toSorted((a, b) => b.length - a.length || compareText(a, b))
      .map(soughtAs),
  );
  return (text) => {
    const known = namesIn(lettersOf(text));
    if (known === undefined) return text;
    return text.replace(known, (found) => {
      const mask = masked.get(lettersOf(found));
      return mask === undefined ? found : maskedAs(mask, found);
    });
  };
}
