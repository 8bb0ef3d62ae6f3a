// A report calls things as its log does.
import { expect, test } from 'vitest';
import { readLog } from '../../src/log/read.ts';
import { type Rollup, rollUp } from '../../src/rollup/rollup.ts';
import { asMasked, ledgerOf } from './ledger-of.ts';

function rolledUp(log: readonly string[], name?: string): Rollup {
  const { value: entries = [], problems } = readLog({
    file: 'log/a.yaml',
    text: log.map((line) => `- {日期: 2024-10-08, ${line}}\n`).join(''),
  });
  expect(problems).toEqual([]);
  const ledger = ledgerOf({});
  const programme = { ...ledger.programme, ...(name !== undefined && { cared: { name } }) };
  return rollUp(asMasked({ ...ledger, programme, entries }));
}

test.each([
  [['类型: 走访', '类型: 走访'], undefined, '走访'],
  [['类型: 家访'], '留守老人', '家访'],
  // Where the log has both, or an English word, the programme's word stands.
  [['类型: 走访', '类型: 家访'], undefined, '家访'],
  [['类型: 走访', 'kind: visit'], undefined, '家访'],
  [['kind: visit'], '留守老人', '走访'],
  [['类型: 通话'], undefined, '家访'],
] as const)('visits written as %j by a programme for %s are called %s', (log, name, word) => {
  const { cared, registers, entries } = rolledUp(log, name);
  expect(cared.visit).toBe(word);
  expect(registers.visits.caption).toBe(`${word}记录表`);
  if (log.join().includes('访')) expect(entries.byKind.rows[0]?.label).toBe(word);
});

test.each([
  ['子女: 3', undefined, [['子女', 'activities.byGroup.子女', 3]], 0],
  [
    '亲属: 3, 群众: 2',
    undefined,
    [
      ['亲属', 'activities.byGroup.kin', 3],
      ['群众', 'activities.byGroup.residents', 2],
    ],
    0,
  ],
  ['留守儿童: 3', undefined, [['留守儿童', 'activities.byGroup.children', 3]], 3],
  ['关爱对象: 3', '残疾人', [['残疾人', 'activities.byGroup.children', 3]], 3],
  ['children: 3', '残疾人', [['残疾人', 'activities.byGroup.children', 3]], 3],
  ['留守儿童: 3', '困境儿童', [['留守儿童', 'activities.byGroup.留守儿童', 3]], 3],
  // Children are no elders.
  ['留守儿童: 3', '留守老人', [['留守儿童', 'activities.byGroup.留守儿童', 3]], 0],
] as const)('a group written as %s by a programme for %s', (groups, name, rows, turns) => {
  const { activities } = rolledUp([`类型: 活动, 名称: 茶话会, 参加: {${groups}}`], name);
  expect(activities.byGroup.rows.map(({ label, figure }) => [label, figure.name, figure.value])).toEqual(rows);
  expect(activities.lines.list[0]?.groups.map(({ label }) => label)).toEqual(rows.map(([label]) => label));
  expect(activities.turns.value).toBe(turns);
});

test('a photo is called after the word of its entry', () => {
  expect(rolledUp(['类型: 走访, 照片: photos/a.jpg', '类型: 家访']).photos[0]?.caption).toBe('走访（2024年10月8日）');
});
