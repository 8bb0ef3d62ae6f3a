import { expect, test } from 'vitest';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { ledgerOf } from '../ledger-of.ts';
import { tableOf } from './table-of.ts';

test('one row an item; what all items have in common is one cell', () => {
  const { registers } = rollUp(
    ledgerOf({
      children: [{ id: 'c1', name: '林某某' }],
      entries: [
        {
          kind: 'supplies',
          date: '2024-10-08',
          to: ['c1'],
          items: [
            { item: '大米', quantity: 2.5, unit: '千克' },
            { item: '书包', quantity: 1, unit: '个', value: 4050 },
          ],
          value: 9000,
        },
        {
          kind: 'supplies',
          date: '2024-10-09',
          children: 34,
          donor: '县供销社',
          items: [
            { item: '文具', quantity: 34, unit: '套' },
            { item: '图书', quantity: 68, unit: '册' },
          ],
          value: 700000,
        },
      ],
    }),
  );
  expect(tableOf(registers.supplies)).toEqual([
    ['发放日期', '物资名称', '单位', '数量', '金额（元）', '发放对象', '捐赠方'],
    ['2024-10-08', '大米', '千克', '2.5', '', '林某某', ''],
    ['↑', '书包', '个', '1', '40.50', '↑', '↑'],
    ['2024-10-09', '文具', '套', '34', '7000', '34人', '县供销社'],
    ['↑', '图书', '册', '68', '↑', '↑', '↑'],
  ]);
});
