import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/language/width.ts';
import { isPersonal, veilLine, veilProblem, veilTexts } from '../../src/problem/veil.ts';

test.each([
  ['people.yaml', true],
  ['data/people.yaml', true],
  ['People.YML', true],
  ['log/people.yaml.md', false],
  ['log/2024-10.yaml', false],
])('%s is personal: %s', (file, is) => expect(isPersonal(file)).toBe(is));

test.each([
  ['  - id: c017', '  - id: ****'],
  ['    姓名: 王小芳', '    姓名: ＊＊＊'],
  ['    姓名：王小芳', '    姓名：＊＊＊'],
  ['    name: Wang Xiao', '    name: **** ****'],
  ['    phone: "138 0000 1234"', '    phone: "*** **** ****"'],
  ['  - {id: c01, 姓名: 王小芳, 班级: 四（2）班}', '  - {id: ***, 姓名: ＊＊＊, 班级: ＊（*）＊}'],
  ['    王小芳: c017', '    ＊＊＊: ****'],
  ['    leading-group:', '    leading-group:'],
  ['    note: 姓名', '    note: ＊＊'],
  ['    性别: 女', '    性别: 女'],
  ['    留守情况: 双亲外出', '    留守情况: 双亲外出'],
  ['    备注: 女王', '    备注: ＊＊'],
  ['  # 王小芳转学', '  # ＊＊＊＊＊'],
  ['', ''],
])('%s is shown as %s', (line, veiled) => expect(veilLine(line)).toBe(veiled));

test('outside people.yaml short numbers and ids stay', () => {
  const texts = new Map([
    ['log/a.yaml', '- 日期: 9/21\n  结束时间: 16:40\n  对象: [c01, 王小芳]\n  备注: 13812345678'],
    ['people.yaml', '- 年龄: 9'],
  ]);
  expect([...veilTexts(texts).values()]).toEqual([
    '- 日期: 9/21\n  结束时间: 16:40\n  对象: [c01, ＊＊＊]\n  备注: ***********',
    '- 年龄: *',
  ]);
  const place = { file: 'log/a.yaml', line: 1, column: 1, length: 1 };
  const values = { value: '王小芳', field: '王小芳', nearest: '' };
  expect(veilProblem({ code: 'unknown-value', place, values }).values).toEqual({
    value: '＊＊＊',
    field: '＊＊＊',
    nearest: '',
  });
  const proposed = { code: 'date-style', place, values: { value: '王小芳', suggestion: '王小芳' } } as const;
  expect(veilProblem(proposed).values).toEqual({ value: '＊＊＊', suggestion: '' });
});

test('every column stays where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(widthOf(veilLine(line))).toBe(widthOf(line));
    }),
  );
});

test('no letter or digit of a value is left', () => {
  const value = fc.string({ unit: fc.constantFrom(...'王小芳a1９é'), minLength: 1 });
  fc.assert(
    fc.property(value, (text) => {
      expect(veilLine(`  - 姓名: ${text}`).slice('  - 姓名: '.length)).toMatch(/^[*＊]+$/);
    }),
  );
});
