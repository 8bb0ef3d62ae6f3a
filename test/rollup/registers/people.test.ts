import { expect, test } from 'vitest';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { ledgerOf } from '../ledger-of.ts';
import { tableOf } from './table-of.ts';

const ledger = ledgerOf({
  children: [
    {
      id: 'c2',
      name: '林某某',
      gender: 'female',
      birth: '2015-03-04',
      identity: '110101201503040000',
      phone: '13800000000',
      class: '三（1）班',
      village: '石桥村',
      stay: 'both',
      boarding: true,
      guardian: { name: '林某', relation: '祖母', phone: '13900000000', identity: '110101195001010000' },
    },
    { id: 'c1', boarding: false },
  ],
  helpers: [
    { id: 'h2', name: '周芸', post: '班主任', phone: '13700000000' },
    { id: 'h1', name: '韩松' },
  ],
  leadingGroup: [{ role: '组长', name: '何川', post: '校长' }, { role: '副组长' }],
  entries: [
    { kind: 'pairing', date: '2024-03-01', until: '2024-10-31', by: ['h3'], to: ['c2'], note: '调离' },
    { kind: 'pairing', date: '2024-03-01', until: '2024-07-01', by: ['h1'], to: ['c1'] },
    { kind: 'pairing', date: '2024-11-01', by: ['h1', 'h2'], to: ['c1', 'c2'] },
  ],
});
const { registers } = rollUp(ledger);

test('the roster has the children in the order of the list, with who cares for them now', () => {
  expect(tableOf(registers.roster)).toEqual([
    ['姓名', '性别', '班级', '村社', '监护人', '与本人关系', '留守情况', '寄宿', '帮扶人'],
    ['林某某', '女', '三（1）班', '石桥村', '林某', '祖母', '双亲外出', '是', '周芸、韩松'],
    ['c1', '', '', '', '', '', '', '否', '周芸、韩松'],
  ]);
});

test('no register has a number or a birth that leads to a person', () => {
  const words = Object.values(registers).flatMap(({ rows }) => rows.flat());
  expect(words.filter((word) => word !== null && /\d{5}|2015/.test(word))).toEqual([]);
});

test('pairs that held in the period, by helper, child and date', () => {
  expect(tableOf(registers.pairings)).toEqual([
    ['帮扶人', '帮扶儿童', '班级', '村社', '结对日期', '结束日期', '备注'],
    ['周芸', '林某某', '三（1）班', '石桥村', '2024-11-01', '', ''],
    ['周芸', 'c1', '', '', '2024-11-01', '', ''],
    ['韩松', '林某某', '三（1）班', '石桥村', '2024-11-01', '', ''],
    ['韩松', 'c1', '', '', '2024-11-01', '', ''],
    ['h3', '林某某', '三（1）班', '石桥村', '2024-03-01', '2024-10-31', '调离'],
  ]);
});

test('the leading group', () => {
  expect(tableOf(registers.leadingGroup)).toEqual([
    ['小组职务', '姓名', '单位职务'],
    ['组长', '何川', '校长'],
    ['副组长', '', ''],
  ]);
});
