// Promises of kinds that a workspace defines: compared as those of ours, and only where it can be known.
import { expect, test } from 'vitest';
import { definitionsOf } from '../../src/log/definition.ts';
import { readLog } from '../../src/log/read.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { calledFigures, calledInFull } from '../../src/template/view/figure-words.ts';
import { ledgerOf } from './ledger-of.ts';

const definitions = definitionsOf({
  kinds: [
    { name: '探访', reach: 'must' },
    { name: '热线', formerly: ['咨询'] },
    { name: '讲堂', reach: 'none' },
    { name: '送餐', measure: '户次' },
  ],
});
const children = [{ id: 'c1' }, { id: 'c2' }];

function promised(kind: string, per: 'child' | 'programme', entries: readonly string[], times = 1) {
  const { value = [], problems } = readLog(
    { file: 'log/a.yaml', text: entries.map((one) => `- {${one}}\n`).join('') || '[]\n' },
    definitions,
  );
  expect(problems).toEqual([]);
  const promises = [{ kind, every: 'month', per, times } as const];
  return rollUp({ ...ledgerOf({ children, promises }), definitions, entries: value } as ReturnType<typeof ledgerOf>);
}

// The period is 2024-09-02 to 2025-01-17: October, November and December lie wholly in it.
test.each([
  [
    '探访',
    'child',
    ['日期: 2024-10-08, 类型: 探访, 对象: [c1, c2]', '日期: 2024-11-08, 类型: 探访, 对象: c1'],
    [6, 3, 3],
  ],
  ['探访', 'child', [], [6, 0, 6]],
  ['探访', 'child', ['日期: 2024-10-08, 类型: 探访, 儿童数: 2'], 'unnamed'],
  ['热线', 'programme', ['日期: 2024-10-08, 类型: 咨询', '日期: 2024-12-08, 类型: 热线'], [3, 2, 1]],
  ['热线', 'programme', ['日期: 2024-10-08, 类型: 家访'], [3, 0, 3]],
  ['热线', 'child', ['日期: 2024-10-08, 类型: 热线'], 'unnamed'],
  ['讲堂', 'programme', ['日期: 2024-10-08, 类型: 讲堂'], [3, 1, 2]],
  ['讲堂', 'child', [], 'unnamed'],
] as const)('%s to each %s: %j', (kind, per, entries, expected) => {
  const [promise] = promised(kind, per, entries).promises;
  const { coverage, uncounted } = promise ?? {};
  expect(uncounted ?? [coverage?.due.value, coverage?.kept.value, coverage?.missed.value]).toEqual(expected);
});

test('one entry for several keeps several', () => {
  const values = (more: string) =>
    promised('热线', 'programme', [`日期: 2024-10-08, 类型: 热线${more}`], 2).promises[0]?.coverage?.kept.value;
  expect([values(''), values(', 次数: 2')]).toEqual([0, 1]);
});

test('one that reached several homes is one that was promised', () => {
  const kept = (per: 'child' | 'programme', reached: string) =>
    promised('送餐', per, [`日期: 2024-10-08, 类型: 送餐, ${reached}`], 2).promises[0]?.coverage?.kept.value;
  expect([kept('programme', '户数: 2'), kept('programme', '对象: c1'), kept('child', '对象: [c1, c2]')]).toEqual([
    0, 0, 0,
  ]);
});

test('their figures are called after the kind', () => {
  const rollup = promised('热线', 'programme', []);
  const due = calledFigures(rollup).find(({ figure }) => figure.name === 'promises.热线.due');
  expect(due && calledInFull(due)).toMatch(/^承诺·热线·/);
});
