import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, nearestKind, nearestValue, nearestWord } from '../../src/language/nearest.ts';
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

const keys = formsOfKeys([
  'date',
  'by',
  'to',
  'place',
  'households',
  'title',
  'category',
  'void',
  'starts',
  'ends',
  'works',
]);
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
  ['地址', '地点'],
  ['teacher', 'by'],
  ['对像', '对象'],
  ['儿童姓名', '对象'],
])('of keys %s means %s', (written, word) => expect(nearestWord(written, keys)).toBe(word));

test.each([
  ['不是', ['是', '否'], ''],
  ['父亲外出', formsOfValues('stay'), ''],
  ['留守', formsOfValues('stay'), ''],
  ['不独居', formsOfValues('stay'), ''],
  ['父母外出', formsOfValues('stay'), '双亲外出'],
  ['独居老人', formsOfValues('stay'), '独居'],
  ['femal', formsOfValues('gender'), 'female'],
  ['女生', formsOfValues('gender'), '女'],
  ['两周', ['周', '月'], ''],
  ['每半月', ['周', '月'], ''],
  ['每学期', ['学期', '年'], '学期'],
])('of values %s means %s', (written, known, word) => expect(nearestValue(written, known)).toBe(word));

test.each([
  // Slips of one sound or look; other words that share a character are none.
  ['家防', '家访'],
  ['家坊', '家访'],
  ['走仿', '走访'],
  ['物质', '物资'],
  ['结队', '结对'],
  ['会义', '会议'],
  ['家务', ''],
  ['会计', ''],
  ['作文', ''],
  // Words for the same come before words that look alike.
  ['捐赠', '物资'],
  ['发放', '物资'],
  ['家长会', '会议'],
  ['座谈会', '会议'],
  ['入户', '家访'],
  ['视频', '通话'],
  ['排查', '摸底'],
  ['谈话', '谈心'],
  ['健康检查', '体检'],
  ['Donation', 'supplies'],
  // Either may be meant.
  ['慰问', '家访、物资'],
  ['回访', '家访、通话'],
  ['宣传活动', '活动、宣传'],
  ['家访记录', '家访'],
])('of kinds %s means %s', (written, meant) => expect(nearestKind(written)).toBe(meant));

test('gives a known word or nothing; a known word gives itself', () => {
  const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), words, (written, known) => {
      expect(['', ...known]).toContain(nearest(written, known));
    }),
  );
  for (const word of formsOfKinds()) expect(nearest(word, formsOfKinds())).toBe(word);
});
