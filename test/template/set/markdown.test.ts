import { expect, test } from 'vitest';
import { filler, withChineseBold } from '../../../src/template/set/markdown.ts';

test.each([
  '**注意：**请看',
  '请看**“重点”**部分',
  '**一、**甲，**二、**乙，**三、**丙',
  '请看**“重点”**部分。\n\n**注意：**又看***“此处”***，再看*“彼处”*了',
  '没有粗体',
])('the way back to where each character stood: %j', (markdown) => {
  const { text, offsetBefore } = withChineseBold(markdown);
  expect(text.replaceAll(filler, '')).toBe(markdown);
  // Of what was put in, the place is that of what follows it.
  const before = (offset: number) => text.slice(0, offset).replaceAll(filler, '').length;
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  expect(offsets.map(offsetBefore)).toEqual(offsets.map(before));
});
