import { expect, test } from 'vitest';
import { directoryOf } from '../../../src/rollup/directory.ts';
import {
  besideNames,
  classesCell,
  countCell,
  dateCell,
  reachedCell,
  textCell,
  villagesCell,
  yuanCell,
} from '../../../src/rollup/registers/cells.ts';
import { tallyOf } from '../../../src/rollup/tally.ts';
import { caredOf } from '../../../src/workspace/cared.ts';
import { type EntryWords, entryOf } from '../ledger-of.ts';

const directory = directoryOf(
  {
    children: [
      { id: 'c1', name: '林某某', village: '石桥村', class: '一（1）班' },
      { id: 'c2', village: '柳湾村' },
      { id: 'c3', village: '石桥村', class: '三（1）班' },
    ],
    helpers: [{ id: 'h1', name: '周芸' }],
    leadingGroup: [],
  },
  caredOf(),
);
const tally = (words: EntryWords) => tallyOf(entryOf(words, 1), directory);
const date = '2024-09-02';

test.each([
  ['2024-09-02', '2024-09-02'],
  ['2024-11-25..2024-11-29', '2024-11-25～2024-11-29'],
  ['2024-11-25..2024-11-25', '2024-11-25'],
  ['2024-11', '2024-11'],
])('%s is written %s', (written, cell) => {
  expect(dateCell(entryOf({ kind: 'visit', date: written }, 1).date)).toBe(cell);
});

const reached: readonly [EntryWords, string][] = [
  [{ kind: 'visit', date, to: ['c1', 'c2', 'c1'] }, '林某某、c2'],
  [{ kind: 'award', date, honour: '优秀志愿者', to: ['h1'] }, '周芸'],
  [{ kind: 'visit', date, children: 34 }, '34人'],
  [{ kind: 'visit', date, households: 30 }, '30户'],
  [{ kind: 'visit', date }, ''],
];

test.each(reached)('%j reached %s', (words, cell) => expect(reachedCell(tally(words), directory)).toBe(cell));

test.each([
  [['c2', 'c3', 'c1'], '柳湾村、石桥村、石桥村', '—、三（1）班、一（1）班'],
  [['c3', 'c1', 'c3'], '石桥村', '三（1）班、一（1）班'],
  [['c1', 'h1'], '石桥村、—', '一（1）班、—'],
  [['h1'], '', ''],
])(
  'villages and classes of %j stand in the order of their names, once where they are alike',
  (to, villages, classes) => {
    const visit = tally({ kind: 'visit', date, to });
    expect([villagesCell(visit, directory), classesCell(visit, directory)]).toEqual([villages, classes]);
  },
);

test.each([
  [700000, '7000'],
  [712850, '7128.50'],
  [5, '0.05'],
  [0, '0'],
  [undefined, undefined],
])('%s fen is %s yuan', (fen, cell) => expect(yuanCell(fen)).toBe(cell));

test('zero and missing texts give nothing', () => {
  expect([countCell(0), countCell(12)]).toEqual([undefined, '12']);
  expect([textCell(undefined, '按时作息', undefined, '已复核'), textCell(undefined)]).toEqual(['按时作息；已复核', '']);
});

test('of many names, classes stand once each', () => {
  const six = ['一班', '二班', undefined, '一班', '二班', '一班'];
  expect(besideNames(six)).toBe('一班、二班、—、一班、二班、一班');
  expect(besideNames([...six, '三班'])).toBe('一班、二班、三班');
});
