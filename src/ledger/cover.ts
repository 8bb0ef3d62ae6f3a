// What may not be read in a masked text, and the function that covers it: names of children and guardians, births, numbers of people, house numbers.

import { hideNumbers, maskName } from '../language/names.ts';
import { chineseNumeral } from '../language/numerals.ts';
import { compareText } from '../language/order.ts';
import type { People } from '../workspace/people.ts';
import { patternFor } from './names-in-text.ts';

/** Names that are covered, names that stay although they contain one of those (helper 王芳芳, child 王芳), and numbers and births as they were written. */
export interface Secrets {
  readonly names: readonly string[];
  readonly kept: readonly string[];
  readonly numbers: readonly string[];
}

/** The secrets of a list of people. A helper or leader who bears the name of a child or guardian is covered with them. */
export function secretsOfPeople(people: People): Secrets {
  const { children, helpers, leadingGroup } = people;
  const guardians = children.flatMap(({ guardian }) => guardian ?? []);
  return toSecrets(
    [...children, ...guardians].map(({ name }) => name),
    [...helpers, ...leadingGroup].map(({ name }) => name),
    [
      ...[...children, ...guardians].flatMap(({ phone, identity }) => [phone, identity]),
      ...helpers.map(({ phone }) => phone),
      ...children.map(({ birth }) => birth),
    ],
  );
}

/** A function that covers the secrets in any text: names become 张某某 or what `maskOf` says, digits of numbers and births become `mark`. Everything is found in one pass, the longest first. */
export function coverWith(
  { names, kept, numbers }: Secrets,
  mark: string,
  maskOf: (name: string) => string = maskName,
): (text: string) => string {
  const masked = new Map(names.map((name) => [letters(name), maskOf(name)]));
  const keptNames = new Map(kept.map((name) => [letters(name), name]));
  const namesIn = patternFor(
    [...masked.keys(), ...keptNames.keys()]
      .filter(isLong)
      .toSorted((a, b) => b.length - a.length || compareText(a, b))
      .map((name) => ({ letters: name, pattern: patternOfName(name) })),
  );
  const numbered = numbers.length === 0 ? undefined : new RegExp(numbers.map(patternOfNumber).join('|'), 'gu');
  const coverDigits = (found: string) => found.replace(/[\dXx０-９〇零○一二三四五六七八九十]/g, mark);
  return (text) => {
    const known = namesIn(letters(text));
    const named = known === undefined ? text : text.replace(known, (found) => masked.get(letters(found)) ?? found);
    const births = numbered === undefined || !holdsNumber.test(named) ? named : named.replace(numbered, coverDigits);
    return marked(births, mark).replace(houseNumber, coverDigits);
  };
}

// Thousands of numbers are one long pattern; most texts hold none. A birth has its year in it, and no other number fewer digits.
const holdsNumber = /(?:[\d０-９][-\s]?){4}|[〇零○一二三四五六七八九]{4}/u;

// 幸福路12号, 柳树村3组7号, 2栋301室: the digits that lead to a door. A bare 3组 or 12号 (a day) is none.
const houseNumber =
  /(?<=[路街巷村弄屯镇乡])(?:\d{1,4}[组队])?\d{1,5}号(?:\d{1,3}[栋幢楼])?(?:\d{1,2}单元)?(?:\d{1,5}室)?/gu;

/** hideNumbers stars digits one by one; here they get the mark that the text can bear (stars are Markdown). */
function marked(text: string, mark: string): string {
  const hidden = hideNumbers(text);
  if (hidden === text) return text;
  let result = '';
  for (let at = 0; at < text.length; at++) result += hidden[at] === text[at] ? text[at] : mark;
  return result;
}

/** Secrets from what was written: names without blanks and notes in brackets, numbers long enough to be someone's; a name that is both covered and kept is covered. */
export function toSecrets(
  names: readonly (string | undefined)[],
  kept: readonly (string | undefined)[],
  numbers: readonly (string | undefined)[],
): Secrets {
  const covered = new Set(given(names).flatMap((name) => [plain(name), plain(name.replace(/[（(].*$/u, ''))]));
  return {
    names: [...covered].filter(isLong),
    kept: [...new Set(given(kept).map(plain))].filter((name) => isLong(name) && !covered.has(name)),
    numbers: [...new Set(given(numbers).map((number) => number.trim()))].filter(
      (number) => number.replace(/\D/g, '').length >= 5,
    ),
  };
}

function given(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

// A name of one character would cover every use of that character.
function isLong(name: string): boolean {
  return [...name].length >= 2;
}

/** A name as it is compared: without blanks and unseen characters. */
export function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}

// 阿依古丽·买买提 is written with many dots, and without one.
function letters(name: string): string {
  return plain(name).replace(/[·•‧・．]/gu, '');
}

/** Blanks, dots and unseen characters inside a name do not hide it; a Latin name is a word of its own. */
function patternOfName(name: string): string {
  const spelt = [...name]
    .map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
    .join('[ \\u00A0\\u3000\\p{Cf}·•‧・．]*');
  return /\p{Script=Han}/u.test(name) ? spelt : `(?<!\\p{L})${spelt}(?!\\p{L})`;
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
