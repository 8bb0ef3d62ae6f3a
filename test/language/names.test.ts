import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCommonWord } from '../../src/language/everyday-words.ts';
import { couldBeName, givenNamesOf, maskName, maskNames, withoutTitle } from '../../src/language/names.ts';

describe('ids that could be names', () => {
  test.each([
    '林小禾',
    '过志强',
    '童健',
    '欧阳燕',
    '司马相如',
    '和小满',
    '包青',
    '张小明01',
    'c-李浩',
    '小禾',
    '阿明',
    '圆圆',
    'Tom',
    'tom',
    'Lin-Xiaohe',
    'xiaoming01',
    '阿依古丽',
    'Айгуль',
  ])('%s could', (id) => expect(couldBeName(id)).toBe(true));
  test.each([
    'c01',
    't3',
    'C-017',
    '007',
    'stu01',
    '一组',
    '东村',
    '三班',
    '高一',
    '三年级2班',
    'LXH',
    'house-3',
    'child',
    '甲',
    '学生甲',
    '三班一号',
    '小班',
    '小组',
    '小学',
    '李某某',
  ])('%s could not', (id) => expect(couldBeName(id)).toBe(false));
});

describe('given names', () => {
  test.each([
    ['张小明', '小明'],
    ['张 小 明', '小明'],
    ['张小明（二年级）', '小明'],
    ['欧阳小燕', '小燕'],
    ['欧阳燕', ''],
    ['张明', ''],
    ['陈林子涵', '林子涵 子涵'],
    ['阿依古丽·买买提', '阿依古丽 阿依 古丽'],
    ['阿依古丽．买买提', '阿依古丽 阿依 古丽'],
    ['卓玛央金', '玛央金 卓玛 央金'],
    ['罗小满同学', '小满'],
    ['𠀋小明', '小明'],
    ['张某某', ''],
    ['张奶奶', ''],
    ['李老师', ''],
    ['John Smith', 'John Smith'],
    ['J. Smith', 'Smith'],
    ['Li Xiaoming', 'Xiaoming'],
    ['Mrs Smith', 'Smith'],
    ['Tom', ''],
    ['··', ''],
    ['', ''],
  ])('of %s: %s', (name, given) => expect(givenNamesOf(name).join(' ')).toBe(given));

  test.each([
    '安全',
    '平安',
    '春天',
    '建国',
    '文明',
    '天天',
    '家访',
    '立德',
    '桂花',
    '玉米',
    '小雨',
    '大力',
    '科学',
    '助力',
  ])('%s is a word', (name) => expect(isCommonWord(name)).toBe(true));
  test.each(['小明', '思雨', '志强', '子涵', '欣怡', '浩然', '文静', '婷婷', '玉兰', '海燕', '圆圆', '明月'])(
    '%s is a name',
    (name) => expect(isCommonWord(name)).toBe(false),
  );
});

test.each([
  ['罗小满同学', '罗小满'],
  ['罗满小朋友', '罗满'],
  ['刘春老师', '刘春'],
  ['李老师', '李老师'],
  ['欧阳同学', '欧阳同学'],
  ['王老老师', '王老老师'],
  ['罗小同学', '罗小同学'],
])('%s without a title is %s', (name, bare) => expect(withoutTitle(name)).toBe(bare));

describe('masked names', () => {
  test.each([
    [['张小明', '李小明'], '张某某 李某某'],
    [['张小明', '张小亮', '张小明'], '张某甲 张某乙 张某甲'],
    [['张明', '张小明', '张小亮', '张亮'], '张某甲 张某乙 张某丙 张某丁'],
    [['张明', '张小明'], '张某 张某某'],
    [['欧阳明', '欧阳亮'], '欧阳某甲 欧阳某乙'],
    [['张某某', '张某某'], '张某某 张某某'],
    [['John', 'Jane'], 'J.甲 J.乙'],
  ])('%j together are %s', (names, masked) => {
    const forms = maskNames(names);
    expect(names.map((name) => forms.get(name)).join(' ')).toBe(masked);
  });

  test('the eleventh of one surname has a number', () => {
    const names = [...'一二三四五六七八九十百'].map((name) => `张小${name}`);
    expect([...maskNames(names).values()].slice(9)).toEqual(['张某癸', '张某11']);
  });

  test.each([
    ['张小明', '张某某'],
    ['张明', '张某'],
    ['张', '张某'],
    ['张李小明', '张某某'],
    ['欧阳小明', '欧阳某某'],
    ['欧阳明', '欧阳某'],
    ['欧阳', '欧某'],
    ['司马甲', '司马某'],
    ['张 明', '张某'],
    ['　张明　', '张某'],
    ['张小明（大）', '张某某'],
    ['张小明2', '张某某'],
    ['阿依古丽·买买提', '阿某某'],
    ['阿依古丽•买买提', '阿某某'],
    ['卓玛', '卓某'],
    ['𠀋小明', '𠀋某某'],
    ['John Smith', 'J.'],
    ['Ｊｏｈｎ', 'J.'],
    ['张某某', '张某某'],
    ['123', '某某'],
    ['', ''],
    ['  ', ''],
  ])('%s is %s', (name, masked) => expect(maskName(name)).toBe(masked));

  test('masking twice changes nothing more, and the given name is gone', () => {
    const names = fc.string({ unit: fc.constantFrom(...'张欧阳司马小明芳·国 '), maxLength: 6 });
    fc.assert(
      fc.property(names, (name) => {
        const masked = maskName(name);
        expect(maskName(masked)).toBe(masked);
        expect([...masked.replace(/某/g, '')].length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
