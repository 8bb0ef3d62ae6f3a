import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClasses, gradeOf, wordOfGrade } from '../../src/language/grades.ts';

test.each([
  ['一年级', 1],
  ['六年级', 6],
  ['4年级', 4],
  ['４年级', 4],
  ['四（2）班', 4],
  ['四(2)班', 4],
  ['四年级（二）班', 4],
  ['4.2班', 4],
  ['四2班', 4],
  ['四二班', 4],
  ['四年2班', 4],
  ['四十一班', undefined],
  ['42班', undefined],
  ['初一', 7],
  ['七年级', 7],
  ['初二（3）班', 8],
  ['初中三年级', 9],
  ['高一', 10],
  ['十二年级', 12],
  ['学前班', 0],
  ['大班', -1],
  ['小班', -3],
  ['2班', undefined],
  ['春芽班', undefined],
  ['2024级', undefined],
  ['', undefined],
])('%s is grade %s', (written, grade) => expect(gradeOf(written)).toBe(grade));

test('grades and classes in the order a school lists them', () => {
  const inOrder = [
    '小班',
    '大班',
    '学前班',
    '一年级',
    '一（1）班',
    '一(2)班',
    '一（10）班',
    '一（十一）班',
    '二年级',
    '三年级一班',
    '三年级二班',
    '六（2）班',
    '七年级',
    '七（1）班',
    '初一（2）班',
    '初三',
    '高二',
    '春芽班',
    '未注明',
  ];
  expect(inOrder.toReversed().toSorted(compareClasses)).toEqual(inOrder);
});

test('is an order, whatever was written', () => {
  const written = fc.string({
    unit: fc.constantFrom('一', '二', '十', '初', '年', '级', '(', '2', '班', '大'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(written, written, written, (a, b, c) => {
      expect(Math.sign(compareClasses(a, b))).toBe(-Math.sign(compareClasses(b, a)) + 0);
      if (compareClasses(a, b) <= 0 && compareClasses(b, c) <= 0) expect(compareClasses(a, c)).toBeLessThanOrEqual(0);
      expect(Number.isNaN(compareClasses(a, b))).toBe(false);
    }),
  );
});

test.each([
  [1, '一年级'],
  [9, '九年级'],
  [10, '高一'],
  [0, undefined],
])('grade %s is called %s', (grade, word) => expect(wordOfGrade(grade)).toBe(word));
