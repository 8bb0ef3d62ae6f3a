import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakable, holdsLongWord } from '../../../src/write/layout/long-words.ts';
import { words } from '../html/sample.ts';

test.each([
  ['见 https://example.org/a.html 一文', ['见 https://', 'example.', 'org/', 'a.', 'html 一文']],
  ['邮箱 teacher-li@example.org。', ['邮箱 teacher-', 'li@example.', 'org。']],
  // No number is broken, and no short word.
  ['编号12345.678901.23456789，每小时5km/h', ['编号12345.678901.23456789，每小时5km/h']],
  ['', ['']],
])('%s may break into %j', (text, parts) => expect(breakable(text)).toEqual(parts));

test('nothing is lost or added', () => {
  const text = fc.string({ unit: fc.constantFrom(...'家访/.-?=a1 ，') });
  fc.assert(fc.property(text, (value) => breakable(value).join('') === value));
});

test.each([
  ['见https://example.org', true],
  ['internationalization', true],
  ['2024-10-22～2024-10-23', false],
  ['用WPS Office打印20份', false],
  ['一二三四五六七八九十', false],
])('%s holds a long word: %s', (text, holds) => expect(holdsLongWord([words(text)])).toBe(holds));

test('a word that is a figure and a text is one', () => {
  const figure = { type: 'figure', name: '甲', value: '123456789' } as const;
  expect(holdsLongWord([figure, words('kWh')])).toBe(false);
  expect(holdsLongWord([figure, words('kWh/a')])).toBe(true);
});
