import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumeral, headingNumber } from '../../src/language/numerals.ts';

test.each([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [123, '一百二十三'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
  [10005, '一万零五'],
  [10500, '一万零五百'],
  [12345, '一万二千三百四十五'],
  [100000, '十万'],
  [120010, '十二万零一十'],
  [1010000, '一百零一万'],
  [100000000, '一亿'],
  [100000005, '一亿零五'],
  [100050000, '一亿零五万'],
  [1000000000000, '一万亿'],
  [1000100000000, '一万零一亿'],
])('%d is %s', (value, words) => expect(chineseNumeral(value)).toBe(words));

test('is a different word for each number, and never two 零 in a row', () => {
  const below = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(
    fc.property(below, below, (a, b) => {
      expect(chineseNumeral(a) === chineseNumeral(b)).toBe(a === b);
      expect(chineseNumeral(a)).not.toMatch(/零零|零$(?<!^零)|undefined/);
    }),
  );
});

test.each([-1, 1.5, Number.NaN, 2 ** 53])('%d has no numeral', (value) =>
  expect(() => chineseNumeral(value)).toThrow(RangeError),
);

test('heading numbers', () => {
  expect(([1, 2, 3, 4] as const).map((level) => headingNumber(level, 11))).toEqual([
    '十一、',
    '（十一）',
    '11.',
    '（11）',
  ]);
});
