import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, nearestValue, nearestWord } from '../../src/language/nearest.ts';
import { formsOfKeys, formsOfKinds, formsOfValues } from '../../src/language/words.ts';

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

const keys = formsOfKeys(['date', 'by', 'to', 'households', 'title', 'category', 'void', 'starts', 'ends', 'works']);
test.each([
  ['作品', ''],
  ['做废', ''],
  ['作废了', ''],
  ['次数', ''],
  ['数目', ''],
  ['题目', '标题'],
  ['结束', '结束时间'],
  ['帮抚人', '帮扶人'],
  ['期日', '日期'],
])('of keys %s means %s', (written, word) => expect(nearestWord(written, keys)).toBe(word));

test.each([
  ['不是', ['是', '否'], ''],
  ['父亲外出', formsOfValues('stay'), ''],
  ['留守', formsOfValues('stay'), ''],
  ['不独居', formsOfValues('stay'), ''],
  ['独居老人', formsOfValues('stay'), '独居'],
  ['femal', formsOfValues('gender'), 'female'],
  ['女生', formsOfValues('gender'), '女'],
])('of values %s means %s', (written, known, word) => expect(nearestValue(written, known)).toBe(word));

test('kinds: slips of one sound are known, other words that share a character are not', () => {
  expect(['家防', '物质', '结队'].map((word) => nearestWord(word, formsOfKinds()))).toEqual(['家访', '物资', '结对']);
  expect(['家务', '会计'].map((word) => nearestWord(word, formsOfKinds()))).toEqual(['', '']);
});

test('gives a known word or nothing; a known word gives itself', () => {
  const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), words, (written, known) => {
      expect(['', ...known]).toContain(nearest(written, known));
    }),
  );
  for (const word of formsOfKinds()) expect(nearest(word, formsOfKinds())).toBe(word);
});
