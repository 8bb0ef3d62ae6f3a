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
    { title: '备注', content: 'text', cell: ({ note }) => note },
  ]);
}

test('rows are numbered, and a cell without words is empty', () => {
  expect(register([{ name: '林某某', minutes: 0, note: '母亲来电' }, { name: '石某' }])).toEqual({
    caption: '登记表',
    columns: [
      { title: '序号', align: 'center' },
      { title: '姓名', align: 'center' },
      { title: '时长', align: 'center' },
      { title: '备注', align: 'left', content: 'text' },
    ],
    titles: ['序号', '姓名', '时长', '备注'],
    rows: [
      ['1', '林某某', '0', '母亲来电'],
      ['2', '石某', '', ''],
    ],
  });
});

test('a column that no record fills is left out', () => {
  const { columns } = register([{ name: '石某', note: '随母亲返乡' }]);
  expect(columns.map(({ title }) => title)).toEqual(['序号', '姓名', '备注']);
});

test('a register without records keeps its columns', () => {
  expect(register([]).columns).toHaveLength(4);
});

test('some of the columns keep their cells', () => {
  const some = withColumns(register([{ name: '林某某', minutes: 12, note: '母亲来电' }]), ['序号', '姓名', '备注']);
  expect(some.columns.map(({ title, align }) => [title, align])).toEqual([
    ['序号', 'center'],
    ['姓名', 'center'],
    ['备注', 'left'],
  ]);
  expect(some.rows).toEqual([['1', '林某某', '母亲来电']]);
});

test('there are eleven registers, each with a caption and columns of different titles', () => {
  const { registers } = rollUp(ledgerOf({}));
  expect(Object.keys(registers)).toHaveLength(11);
  for (const { caption, columns, rows } of Object.values(registers)) {
    expect(caption).not.toBe('');
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(rows).toEqual([]);
  }
});
