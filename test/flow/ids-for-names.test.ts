import { expect, test } from 'vitest';
import { listedIn, withIds } from '../../src/flow/ids-for-names.ts';
import type { Problem } from '../../src/problem/problem.ts';

const people = {
  children: [
    { id: 'c03', name: '秦书远' },
    { id: 'c07', name: '温良玉' },
    { id: 'c08', name: '孙棠' },
    { id: 'c09', name: '孙棠' },
  ],
  helpers: [{ id: 't01', name: '苏文静' }],
  leadingGroup: [],
};
const place = { file: 'log/a.yaml', line: 1, column: 1, length: 1 };

test.each([
  ['对象', '[秦书远, 温良玉]', '[c03, c07]'],
  ['to', '[秦书远, c07]', '[c03, c07]'],
  ['帮扶人', '[苏文静, t02]', '[t01, t02]'],
  [undefined, '对象: [秦书远, 温良玉]', '对象: [c03, c07]'],
  // Two are called so.
  ['对象', '[孙棠, 秦书远]', '[孙棠, c03]'],
  ['发现', '[秦书远, 温良玉]', '[秦书远, 温良玉]'],
  ['对象', '秦书远', 'c03'],
  ['对象', '秦书远, c07', 'c03, c07'],
  ['对象', 'c12', 'c12'],
])('under %s, %s is proposed as %s', (field, suggestion, proposed) => {
  const problem = { code: 'full-width-comma', place, values: { value: '、', suggestion, field } } as Problem;
  expect(withIds([problem], people)[0]?.values).toMatchObject({ suggestion: proposed });
  expect(withIds([problem], undefined)).toEqual([problem]);
});

test('ids are known of a list with other errors, but for those that are none', () => {
  const list = (text: string) => listedIn(new Map([['people.yaml', text]]));
  const rows = '  - {编号: c03, 姓名: 秦书远, 性别: 女孩}\n  - {编号: c 7, 姓名: 温良玉}\n  - {姓名: 孙棠}\n';
  expect(list(`儿童:\n${rows}帮扶人:\n  - {编号: t01, 姓名: 苏文静}\n`)).toEqual({
    children: [{ id: 'c03', name: '秦书远' }],
    helpers: [{ id: 't01', name: '苏文静' }],
  });
  expect(list(`儿童:\n${rows}帮扶人: [\n`)).toBeUndefined();
});
