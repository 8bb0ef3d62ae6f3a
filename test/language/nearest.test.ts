import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/language/nearest.ts';
import { formsOfKeys, formsOfKinds } from '../../src/language/words.ts';

const children = Array.from({ length: 60 }, (_, at) => `c${String(at + 1).padStart(3, '0')}`);

test.each([
  ['vist', formsOfKinds(), 'visit'],
  ['Visit', formsOfKinds(), 'visit'],
  ['家防', formsOfKinds(), '家访'],
  ['家访记录', formsOfKinds(), '家访'],
  ['吃饭', formsOfKinds(), ''],
  ['', formsOfKinds(), ''],
  ['quantaty', formsOfKeys(['quantity', 'unit']), 'quantity'],
  ['帮抚人', formsOfKeys(['by', 'to']), '帮扶人'],
  ['c107', ['c101', ...children], 'c017'],
  ['c099', children, 'c009'],
  ['x', ['y', 'z'], ''],
  ['另', ['男', '女'], ''],
  ['女生', ['男', '女'], '女'],
  ['abc', [], ''],
])('%s: %s gives %s', (written, known, word) => expect(nearest(written, known)).toBe(word));

test('gives a known word or nothing; a known word gives itself', () => {
  const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), words, (written, known) => {
      expect(['', ...known]).toContain(nearest(written, known));
    }),
  );
  for (const word of formsOfKinds()) expect(nearest(word, formsOfKinds())).toBe(word);
});
