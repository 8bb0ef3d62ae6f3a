import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternFor } from '../../../src/ledger/mask/names-in-text.ts';

const sought = ['李小明', '李小', '王芳', 'anna'].map((letters) => ({ letters, pattern: letters }));

test.each([
  ['李小明和王芳', ['李小明', '王芳']],
  ['李明', undefined],
  ['Anna', ['Anna']],
  ['', undefined],
])('%s', (text, found) => {
  const pattern = patternFor(sought)(text);
  expect(pattern === undefined ? undefined : text.match(pattern)).toEqual(found);
});

test('finds what one pattern of all names finds', () => {
  const all = new RegExp(sought.map(({ pattern }) => pattern).join('|'), 'giu');
  const namesIn = patternFor(sought);
  const pieces = fc.array(fc.constantFrom('李', '小', '明', '王', '芳', 'A', 'n', 'NA', 'a', '、'), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const pattern = namesIn(text);
      expect(pattern === undefined ? text : text.replace(pattern, '*')).toBe(text.replace(all, '*'));
    }),
  );
});
