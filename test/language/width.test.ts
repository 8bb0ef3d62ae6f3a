import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/language/width.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['日期', 4],
  ['日期: 9', 7],
  ['：，　', 6],
  ['“好”…', 5],
  ['a\tb', 3],
  ['e\u0301', 1],
  ['\uFEFFa', 1],
  ['𠀋', 2],
  ['ｱ', 1],
  ['\uD800', 1],
])('%j takes %d columns', (text, width) => expect(widthOf(text)).toBe(width));

test('widths add up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(widthOf(a + b)).toBe(widthOf(a) + widthOf(b));
    }),
  );
});
