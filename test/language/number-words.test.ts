import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInWords } from '../../src/language/number-words.ts';
import { chineseNumeral } from '../../src/language/numerals.ts';

test.each([
  ['十二', 12],
  ['一百零三', 103],
  ['两万', 20_000],
  ['二〇二四', 2024],
  ['贰拾', 20],
  ['', null],
  ['几十', null],
  // A digit right behind a larger place is short for the next smaller one.
  ['三百五', 350],
  ['一万五', 15_000],
  ['两千八', 2800],
  ['一亿二', 120_000_000],
  ['三百零五', 305],
  ['一万五千', 15_000],
  ['一千二百三', 1230],
  ['三百五万', null],
  // A place alone is no number.
  ['万', null],
  ['百', null],
  ['千万', null],
  ['十', 10],
  ['一百十五', 115],
  // Three or five, seven or eight.
  ['三五', null],
  ['七八', null],
])('%s is %s', (words, value) => expect(numberInWords(words)).toBe(value));

test('reads every numeral that is written', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), (value) => {
      expect(numberInWords(chineseNumeral(value))).toBe(value);
    }),
  );
});
