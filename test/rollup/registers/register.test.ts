import { expect, test } from 'vitest';
import { type RegisterData, registerOf, withColumns } from '../../../src/rollup/registers/register.ts';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { ledgerOf } from '../ledger-of.ts';

interface Row {
  readonly name: string;
  readonly minutes?: number;
  readonly note?: string;
}

function register(rows: readonly Row[]): RegisterData {
  return registerOf<Row>('登记表', rows, [
    { title: '姓名', cell: ({ name }) => name },
    { title: '时长', cell: ({ minutes }) => minutes },
    { title: '备注', text: 6, cell: ({ note }) => note },
  ]);
}

test('rows are numbered, and a cell without words is empty', () => {
  expect(register([{ name: '林某某', minutes: 0, note: '母亲来电' }, { name: '石某' }])).toEqual({
    caption: '登记表',
    columns: [
      { title: '序号', width: 3 / 42, align: 'center' },
      { title: '姓名', width: 4 / 42, align: 'center' },
      { title: '时长', width: 3 / 42, align: 'center' },
      { title: '备注', width: 32 / 42, align: 'left', text: 6 },
    ],
    rows: [
      ['1', '林某某', '0', '母亲来电'],
      ['2', '石某', '', ''],
    ],
  });
});

test('a column that no record fills is left out and leaves its width to the others', () => {
  const { columns } = register([{ name: '石某', note: '随母亲返乡' }]);
  expect(columns.map(({ title, width }) => [title, width])).toEqual([
    ['序号', 3 / 42],
    ['姓名', 3 / 42],
    ['备注', 36 / 42],
  ]);
});

test('a register without records keeps its columns', () => {
  expect(register([]).columns).toHaveLength(4);
});

test('where a line cannot hold all, names stand one below the other and dates stay whole', () => {
  const names = '邬某某、祝某某、祝某某、柯某某、祝某某';
  const { columns } = registerOf(
    '走访记录表',
    [names],
    [
      { title: '日期', cell: () => '2024-10-14' },
      { title: '走访人', cell: () => '祝向阳、时润生、邬立夏' },
      { title: '老人姓名', cell: (cell) => cell },
      { title: '村民小组或地点', cell: () => '二组、三组' },
      { title: '走访情况', text: 9, cell: () => '后坡水管断过一回' },
      { title: '后续措施', text: 7, cell: () => '改接组里的蓄水池' },
    ],
  );
  const characters = columns.map(({ width }) => Math.round(width * 420) / 10);
  expect(characters).toEqual([3, 6, 5.7, 5.7, 5.5, 9, 7]);
});

test('some of the columns share the whole width anew', () => {
  const some = withColumns(register([{ name: '林某某', minutes: 12, note: '母亲来电' }]), ['序号', '姓名', '备注']);
  expect(some.columns.map(({ title, width }) => [title, Math.round(width * 42)])).toEqual([
    ['序号', 3],
    ['姓名', 4],
    ['备注', 35],
  ]);
  expect(some.rows).toEqual([['1', '林某某', '母亲来电']]);
});

test('there are ten registers, and the widths of each add up to 1', () => {
  const { registers } = rollUp(ledgerOf({}));
  expect(Object.keys(registers)).toHaveLength(10);
  for (const { caption, columns, rows } of Object.values(registers)) {
    expect(caption).not.toBe('');
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 12);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(rows).toEqual([]);
  }
});
