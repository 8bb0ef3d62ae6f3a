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
  ['叁仟零伍拾', 3050],
  ['俩', 2],
  // Places of a myriad nest.
  ['一亿二千万', 120_000_000],
  ['一亿零三', 100_000_003],
  ['十二万三千四百五十六', 123_456],
  ['三千万', 30_000_000],
  ['十亿', 1_000_000_000],
  ['三万亿', 3_000_000_000_000],
  // Nobody writes these for a number.
  ['十十', null],
  ['两一', null],
  ['六两', null],
  ['三仨', null],
  ['两十', null],
  ['二十十', null],
  ['一百二百', null],
  ['一百零', null],
  ['百五', null],
  ['一万二万', null],
  ['二亿三万亿', null],
  // Three or five, seven or eight.
  ['三五', null],
  ['七八', null],
])('%s is %s', (words, value) => expect(numberInWords(words)).toBe(value));

test('reads every numeral that is written', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999 }), (value) => {
      expect(numberInWords(chineseNumeral(value))).toBe(value);
    }),
  );
});
