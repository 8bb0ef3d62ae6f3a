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
])('%s is %s', (words, value) => expect(numberInWords(words)).toBe(value));

test('reads every numeral that is written', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), (value) => {
      expect(numberInWords(chineseNumeral(value))).toBe(value);
    }),
  );
});
