// The function that masks what a masked text must not show: names of children and guardians, births, numbers of people,
// house numbers.

import { fathersNamesOf, givenNamesOf, maskName } from '../../language/names.ts';
import { chineseNumeral } from '../../language/numerals.ts';
import { compareText } from '../../language/order.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { givenNamesIn, isShort, type StandingName } from './given-names.ts';
import { lettersOf, maskedAs, mayHold, patternFor, soughtAs } from './names-in-text.ts';
import { maskNumbers } from './numbers-in-text.ts';
import type { Secrets } from './secrets.ts';

/**
 * A function that masks the secrets in any text. Names become 张某某 or what `maskOf` says; digits of numbers and
 * births become `mark`. Full names are found in one pass, the longest first; then, in what is left, given names that
 * stand alone and full names of two characters. A text that is only such a name is one, too. Without `maskOf`, the text
 * stays as wide as it was.
 */
export function textMask(secrets: Secrets, mark: string, maskOf?: (name: string) => string): TextMask {
  const maskNamesIn = fullNameMask(secrets, maskOf ?? maskName);
  const standingIn = givenNamesIn(secrets, maskOf);
  const { names, numbers, nicknames, addressed } = secrets;
  const mayHoldName = mayHold([
    ...names,
    ...names.flatMap(givenNamesOf),
    ...names.flatMap(fathersNamesOf),
    ...nicknames.map(({ name }) => name),
    ...addressed,
  ]);
  const numbered = numbers.length === 0 ? undefined : new RegExp(numbers.map(patternOfNumber).join('|'), 'gu');
  const maskDigits = (found: string) => found.replace(/[\dXx０-９〇零○一二三四五六七八九十]/g, mark);
  const mask = (text: string) => {
    const letters = lettersOf(text);
    const whole = mayHoldName(letters) ? maskNamesIn(text) : undefined;
    const named = whole === undefined ? text : withMasks(whole, standingIn(whole));
    const births = numbered === undefined || !holdsNumber.test(named) ? named : named.replace(numbered, maskDigits);
    return marked(births, mark).replace(houseNumber, maskDigits);
  };
  return mask as TextMask;
}

function withMasks(text: string, standing: readonly StandingName[]): string {
  return standing.reduceRight(
    (rest, { start, end, mask }) => rest.slice(0, start) + maskedAs(mask, rest.slice(start, end)) + rest.slice(end),
    text,
  );
}

function fullNameMask({ names, kept }: Secrets, maskOf: (name: string) => string): (text: string) => string {
  const masked = new Map(names.map((name) => [lettersOf(name), maskOf(name)]));
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

// Thousands of numbers make one long pattern, and most texts hold none. A birth has its year in it, and no other number
// has fewer digits.
const holdsNumber = /(?:[\d０-９][-\s]?){4}|[〇零○一二三四五六七八九]{4}/u;

// 幸福路12号, 柳树村3组7号, 2栋301室: the digits that lead to a door. A bare 3组 or 12号 (a day) is none.
const houseNumber =
  /(?<=[路街巷村弄屯镇乡])(?:\d{1,4}[组队])?\d{1,5}号(?:\d{1,3}[栋幢楼])?(?:\d{1,2}单元)?(?:\d{1,5}室)?/gu;

/** maskNumbers stars digits one by one; here they get the mark that the text can bear (stars are Markdown). */
function marked(text: string, mark: string): string {
  const starred = maskNumbers(text);
  if (starred === text) return text;
  let result = '';
  for (let at = 0; at < text.length; at++) result += starred[at] === text[at] ? text[at] : mark;
  return result;
}

/** A birth in every way to write a date; other numbers with or without hyphens and blanks between the digits. */
function patternOfNumber(written: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? [];
  if (year !== '') {
    const [m, d] = [Number(month), Number(day)];
    const inDigits = `${wide(year)}[-./年] ?[0０]?${wide(m)}[-./月] ?[0０]?${wide(d)}(?!\\d)`;
    const inHan = `${year.replace(/\d/g, hanDigit)}年${chineseNumeral(m)}月${chineseNumeral(d)}(?:日|号)`;
    return `(?<!\\d)(?:${inDigits}|${year}${month}${day}(?!\\d)|${inHan})`;
  }
  const digits = written.match(/[\dXx]/g) ?? [];
  return `(?<!\\d)${digits.join('[-\\s]?')}(?!\\d)`;
}

function wide(digits: string | number): string {
  return String(digits).replace(/\d/g, (digit) => `[${digit}${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}]`);
}

function hanDigit(digit: string): string {
  return digit === '0' ? '[〇零○]' : chineseNumeral(Number(digit));
}
