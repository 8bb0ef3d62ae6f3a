import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { compareNames, hideNumbers, maskName, maskNames, surnameOf } from '../../src/language/names.ts';

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

  test('surnames', () => {
    expect(['张明', '欧阳明', '欧阳', 'John', ''].map(surnameOf)).toEqual(['张', '欧阳', '欧', '', '']);
  });
});

describe('the order of names', () => {
  test('is that of the surnames as they are read', () => {
    const inOrder = [
      '柏甲',
      '单于甲',
      '葛甲',
      '李甲',
      '李乙',
      '欧阳甲',
      '区甲',
      '单甲',
      '谢甲',
      '解甲',
      '尹甲',
      '曾甲',
      '张甲',
    ];
    expect(inOrder.toReversed().toSorted(compareNames)).toEqual(inOrder);
  });

  // 种 (chóng) and 单于 (chán yú) are misread by the oracle and left out.
  const surnames = [
    ...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶谢邹潘葛范彭马方任袁柳唐薛雷罗安于齐黄尹姚邵汪毛',
    ...'戴宋熊纪董梁杜江郭林徐邱高夏蔡田胡霍万卢莫丁邓石崔龚程陆段侯宁武刘叶黎白赖谭曾沙关查文肖易乐解单仇',
    ...'翟区覃折繁召盖缪牟朴员郗尉付游',
    '欧阳',
    '司马',
    '诸葛',
    '万俟',
    '尉迟',
    '皇甫',
    '令狐',
  ];
  // lü (given as lv) is filed after lu and before luan
  const readingOf = (surname: string) =>
    (pinyin(surname, { mode: 'surname', toneType: 'none', v: true, type: 'array' })[0] ?? '').replace('v', 'u!');

  test('agrees with the readings of a pinyin dictionary', () => {
    const sorted = surnames.map((surname) => `${surname}甲甲`).toSorted(compareNames);
    const readings = sorted.map((name) => readingOf(surnameOf(name)));
    expect(readings).toEqual(readings.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  test('ids go by their numbers', () => {
    expect(['c10', 'c2', 'c1'].toSorted(compareNames)).toEqual(['c1', 'c2', 'c10']);
  });
});

describe('numbers that lead to a person', () => {
  test.each([
    ['电话13800001234。', '电话***********。'],
    ['138-0000-1234', '***-****-****'],
    ['138 0000 1234', '*** **** ****'],
    ['138.0000.1234', '***.****.****'],
    ['+8613800001234', '+*************'],
    ['１３８００００１２３４', '＊＊＊＊＊＊＊＊＊＊＊'],
    ['0715-8001234', '****-*******'],
    ['(010)80012345', '(***)********'],
    ['421200201301011234', '******************'],
    ['42120020130101123X', '******************'],
    ['421200130101123', '***************'],
    ['421200 20130101 1234', '****** ******** ****'],
    ['6222000011112222333', '*******************'],
    ['2024-09-02', '2024-09-02'],
    ['2024年9月2日发放7128元', '2024年9月2日发放7128元'],
    ['2024-11-25..2024-11-29', '2024-11-25..2024-11-29'],
    ['20240902', '20240902'],
    ['共138\n2024\n1234', '共138\n2024\n1234'],
    ['c107', 'c107'],
    ['', ''],
  ])('%s becomes %s', (text, hidden) => expect(hideNumbers(text)).toBe(hidden));

  test('no phone is left in whatever surrounds it, and the length stays', () => {
    const around = fc.string({ unit: fc.constantFrom('电', '话', 'a', ' ', '：', '，', '-', '(') });
    const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
    fc.assert(
      fc.property(around, phone, around, (before, number, after) => {
        const text = before + number + after;
        expect(hideNumbers(text)).not.toMatch(/\d/);
        expect(hideNumbers(text)).toHaveLength(text.length);
      }),
    );
  });
});
