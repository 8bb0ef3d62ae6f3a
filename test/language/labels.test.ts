// Labels: one thing typed in two widths is one, and nothing else is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  closeLabelOf,
  groupMeant,
  isFullerPlace,
  labelOf,
  numeralOf,
  placeLabelOf,
  ruleTitleOf,
} from '../../src/language/labels.ts';

test.each([
  ['打印纸Ａ４', '打印纸A4'],
  ['打印纸 A4', '打印纸A4'],
  ['打印纸　Ａ４', '打印纸A4'],
  ['A4 纸', 'A4纸'],
  ['书包(大)', '书包（大）'],
  ['书包 （大）', '书包（大）'],
  ['T-shirt（L）', 'T-shirt(L)'],
  ['School  bag', 'School bag'],
  ['副校长　党支部书记', '副校长 党支部书记'],
  ['安全教育', '安全教育'],
  ['牛奶２５０ｍｌ', '牛奶250ml'],
  ['１００％棉', '100%棉'],
  ['“春蕾”书包', '“春蕾”书包'],
  ['书包（大', '书包（大'],
])('%s is printed as %s', (written, label) => expect(labelOf(written)).toBe(label));

test.each([
  ['上湾 村', '上湾村'],
  ['上湾', '上湾'],
  ['1组', '一组'],
  ['第1组', '一组'],
  ['第二组', '二组'],
  ['12组', '十二组'],
  ['上湾村3组', '上湾村三组'],
  ['三村民小组', '三村民小组'],
  ['1', '1'],
])('the place %s is printed as %s', (written, label) => expect(placeLabelOf(written)).toBe(label));

test.each([
  ['经典　诵读', '经典诵读'],
  ['作业本 大号', '作业本大号'],
  ['打印纸 Ａ４', '打印纸A4'],
])('the category %s is printed as %s', (written, label) => expect(closeLabelOf(written)).toBe(label));

test.each([
  ['上湾', '上湾村', true],
  ['上湾村', '清溪镇上湾村', true],
  ['上湾村', '上湾', false],
  ['上湾', '上湾新村', false],
  ['上湾村', '大上湾村', false],
  ['湾', '湾村', false],
])('%s may be %s: %s', (place, fuller, is) => expect(isFullerPlace(place, fuller)).toBe(is));

test.each([
  ['1', '村民小组', '1组'],
  ['２', '各组户数', '２组'],
  ['1', '村', '1'],
  ['101', '村民小组', '101'],
  ['东组', '村民小组', '东组'],
  ['1', '组别', '1'],
])('%s under %s is %s', (written, key, meant) => expect(groupMeant(written, key)).toBe(meant));

test('a label is a label already', () => {
  const signs = ['纸', 'A', 'Ａ', '4', '４', ' ', '　', '(', ')', '（', '）', '组', '第', '村'];
  const written = fc.array(fc.constantFrom(...signs), { maxLength: 10 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(written, (typed) => {
      expect(labelOf(labelOf(typed))).toBe(labelOf(typed));
      expect(placeLabelOf(placeLabelOf(typed))).toBe(placeLabelOf(typed));
    }),
  );
});

test.each([
  ['1', '一'],
  ['十二', '十二'],
  ['0', undefined],
  ['100', undefined],
  ['甲', undefined],
])('the numeral of %s is %s', (written, numeral) => expect(numeralOf(written)).toBe(numeral));

test.each([
  ['《家访制度》', '家访制度'],
  ['家访(试行)办法', '家访（试行）办法'],
  ['关于《家访制度》的补充规定', '关于《家访制度》的补充规定'],
  ['《家访制度》和《通话制度》', '《家访制度》和《通话制度》'],
])('the title of a rule %s is %s', (written, title) => {
  expect(ruleTitleOf(written)).toBe(title);
});
