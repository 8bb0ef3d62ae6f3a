// One grade or class in several spellings is one; what may be two stays two.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classKeyOf, classLabelOf, gradeLabelOf, gradeWordOfClass } from '../../src/language/class-labels.ts';

test.each([
  ['四年级', ['四', '4', '４', '4年级', '４年级', '四 年级', '小学四年级', '小学4年级']],
  ['十年级', ['十', '10', '10年级']],
  ['初一', ['初1', '初中一年级', '初一年级', '初 一']],
  ['高三', ['高3', '高中三年级', '高三年级']],
  ['学前班', ['学 前班']],
  ['中班', []],
  ['小一', []],
  ['2024级', ['２０２４级']],
  ['101', []],
  ['上湾小学一年级', ['上湾小学 一年级']],
  ['四（1）班', ['四(1)班']],
])('grade %s', (label, spellings) => {
  expect([label, ...spellings].map(gradeLabelOf)).toEqual([label, ...spellings].map(() => label));
});

test.each([
  [
    [
      '三（1）班',
      '三(1)班',
      '三（１）班',
      '三 (1) 班',
      '3(1)班',
      '3（1）班',
      '三年级1班',
      '三年级（1）班',
      '三年级(1)班',
    ],
  ],
  [
    [
      '三1班',
      '三一班',
      '三（一）班',
      '三年级一班',
      '三年一班',
      '三年1班',
      '3年级1班',
      '3.1班',
      '3-1班',
      '三（1）',
      '小学三年级1班',
    ],
  ],
  [['十一（2）班', '11(2)班', '十一2班', '十一年级二班']],
  [['初一（2）班', '初一2班', '初1(2)班', '初一二班', '初中一年级2班']],
  [['高三（10）班', '高三10班', '高三十班', '高中三年级（10）班']],
  [['大（1）班', '大1班', '大一班', '大班1班']],
  [['2023级1班', '2023级（1）班', '２０２３级一班']],
  [['1班', '一班', '（1）班']],
])('%j are one class', (spellings) => {
  const keys = spellings.map(classKeyOf);
  expect(keys[0]).toBeDefined();
  expect(new Set(keys).size).toBe(1);
});

test('spellings that may be two classes are apart', () => {
  const apart = [
    ...[
      '三（1）班',
      '三（11）班',
      '三（10）班',
      '十三（1）班',
      '初三（1）班',
      '高三（1）班',
      '七（1）班',
      '初一（1）班',
    ],
    ...['大（1）班', '小（1）班', '2023级1班', '23级1班', '1班', '11班', '101班', '31班', '春芽班', '一年级', '学前班'],
    ...['上湾小学三（1）班', '三十一班', '二年级'],
  ];
  const keys = apart.map((written) => classKeyOf(written) ?? written);
  // 三十一班 reads as class 31, as no grade is written; so does 31班.
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual(['|31']);
});

test.each([
  ['三(1)班', '三（1）班'],
  ['３（１）班', '3（1）班'],
  ['三 （1） 班', '三（1）班'],
  ['三(1)', '三（1）班'],
  ['三年级1班', '三年级1班'],
  ['101班', '101班'],
  ['101', '101班'],
  ['1', '1班'],
  ['春芽班', '春芽班'],
  ['七彩 (大)', '七彩（大）'],
])('%s is printed as %s', (written, printed) => expect(classLabelOf(written)).toBe(printed));

test.each([
  ['1', '三年级', '三（1）班'],
  ['1班', '三年级', '三（1）班'],
  ['一班', '三年级', '三（1）班'],
  ['(2)班', '初二', '初二（2）班'],
  ['12', '高一', '高一（12）班'],
  ['101', '一年级', '101班'],
  ['1班', '大班', '1班'],
  ['1班', '2023级', '1班'],
  ['四（1）班', '三年级', '四（1）班'],
  ['春芽班', '三年级', '春芽班'],
])('%s of %s is %s', (written, grade, printed) => expect(classLabelOf(written, grade)).toBe(printed));

test.each([
  ['三（1）班', '三年级'],
  ['初二（3）班', '初二'],
  ['高一2班', '高一'],
  ['三1班', '三年级'],
  ['三年一班', '三年级'],
  ['八（1）班', '八年级'],
  ['2班', undefined],
  ['大（1）班', undefined],
])('the grade of %s is %s', (written, word) => expect(gradeWordOfClass(written)).toBe(word));

describe('of whatever is typed', () => {
  const signs = [
    '三',
    '3',
    '１',
    '十',
    '年级',
    '级',
    '班',
    '（',
    '）',
    '(',
    ')',
    ' ',
    '　',
    '初',
    '高',
    '大',
    'A',
    'Ａ',
    '.',
  ];
  const written = fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((parts) => parts.join(''));

  test('a label is a label already', () => {
    fc.assert(
      fc.property(written, (typed) => {
        expect(gradeLabelOf(gradeLabelOf(typed))).toBe(gradeLabelOf(typed));
        expect(classLabelOf(classLabelOf(typed))).toBe(classLabelOf(typed));
      }),
    );
  });

  test('a label is of the class that was typed', () => {
    fc.assert(
      fc.property(written, (typed) => {
        const key = classKeyOf(typed);
        if (key !== undefined) expect(classKeyOf(classLabelOf(typed))).toBe(key);
      }),
    );
  });
});
