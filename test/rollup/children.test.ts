import { describe, expect, test } from 'vitest';
import type { Breakdown } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { ledgerOf } from './ledger-of.ts';

const { children, helpers } = rollUp(
  ledgerOf({
    children: [
      {
        id: 'c1',
        gender: 'female',
        class: '四（1）班',
        village: '石桥村',
        household: 'f1',
        stay: 'one',
        boarding: true,
      },
      {
        id: 'c2',
        gender: 'male',
        grade: '二年级',
        class: '二（1）班',
        village: '柳湾村',
        household: 'f1',
        stay: 'both',
      },
      { id: 'c3', gender: 'female', class: '高二（3）班', village: '石桥村', difficulty: true, boarding: false },
      { id: 'c4' },
    ],
    helpers: [{ id: 'h1', post: '班主任' }, { id: 'h2', post: '校长' }, { id: 'h3', post: '班主任' }, { id: 'h4' }],
  }),
);

function rowsOf({ rows }: Breakdown): readonly (readonly [string, number])[] {
  return rows.map(({ label, figure }) => [label, figure.value]);
}

test('counts of the list', () => {
  const { count, girls, boys, boarding, difficulty, households } = children;
  const values = [count, girls, boys, boarding, difficulty, households].map(({ value }) => value);
  expect(values).toEqual([4, 2, 1, 1, 1, 3]);
  expect(girls.evidence).toEqual({ from: 'people', ids: ['c1', 'c3'], silent: ['c4'] });
  expect(households.evidence).toEqual({ from: 'people', ids: ['f1', 'c3', 'c4'] });
});

test('grades come from the class where they are not written', () => {
  expect(rowsOf(children.byGrade)).toEqual([
    ['二年级', 1],
    ['四年级', 1],
    ['高二', 1],
    ['未注明', 1],
  ]);
});

test('classes, villages and who is away', () => {
  expect(rowsOf(children.byClass)).toEqual([
    ['二（1）班', 1],
    ['四（1）班', 1],
    ['高二（3）班', 1],
    ['未注明', 1],
  ]);
  expect(rowsOf(children.byVillage)).toEqual([
    ['石桥村', 2],
    ['柳湾村', 1],
    ['未注明', 1],
  ]);
  expect(rowsOf(children.byStay)).toEqual([
    ['双亲外出', 1],
    ['单亲外出', 1],
    ['未注明', 2],
  ]);
});

test('helpers by post', () => {
  expect(helpers.count.value).toBe(4);
  expect(rowsOf(helpers.byPost)).toEqual([
    ['班主任', 2],
    ['校长', 1],
    ['未注明', 1],
  ]);
});

test('who comes or leaves on the last day is counted', () => {
  const on = '2025-01-17';
  const { count } = rollUp(
    ledgerOf({
      children: [
        { id: 'c1', joined: on },
        { id: 'c2', left: on },
      ],
    }),
  ).children;
  expect(count.value).toBe(2);
});

test('who left before the last day, or comes after it, is neither counted nor in the 花名册', () => {
  const { children, registers } = rollUp(
    ledgerOf({
      children: [
        { id: 'c1', joined: '2024-10-11' },
        { id: 'c2', left: '2024-11-30' },
        { id: 'c3', joined: '2030-09-01' },
      ],
    }),
  );
  expect(children.count).toMatchObject({ value: 1, evidence: { ids: ['c1'] } });
  expect(registers.roster.rows.map(([, name]) => name)).toEqual(['c1']);
});

const elders = { name: '留守老人' };

describe('age groups', () => {
  test.each([
    [undefined, 0, '不满6岁'],
    [undefined, 5, '不满6岁'],
    [undefined, 6, '6至13岁'],
    [undefined, 16, '14至16岁'],
    [undefined, 17, '17岁以上'],
    [elders, 17, '不满18岁'],
    [elders, 18, '18至59岁'],
    [elders, 60, '60至69岁'],
    [elders, 89, '80至89岁'],
    [elders, 100, '90岁以上'],
    [{ ...elders, ageBands: [[60, 79], 85] as const }, 59, '不满60岁'],
    [{ ...elders, ageBands: [[60, 79], 85] as const }, 79, '60至79岁'],
    [{ ...elders, ageBands: [[60, 79], 85] as const }, 82, '80至84岁'],
    [{ ...elders, ageBands: [[60, 79], 85] as const }, 85, '85岁'],
    [{ ...elders, ageBands: [[60, 79], 85] as const }, 86, '86岁以上'],
  ])('%o: someone of %i is counted among %s', (cared, age, band) => {
    const { byAge } = rollUp(ledgerOf({ children: [{ id: 'c1', age }], ...(cared && { cared }) })).children;
    expect(rowsOf(byAge)).toEqual([[band, 1]]);
  });
});

test('who came and who left add up from the beginning to the end, and have a register', () => {
  const { children, registers } = rollUp(
    ledgerOf({
      children: [
        { id: 'c1' },
        { id: 'c2', left: '2024-11-30' },
        { id: 'c3', joined: '2024-10-11' },
        { id: 'c4', joined: '2024-09-20', left: '2024-12-01' },
        { id: 'c5', joined: '2030-09-01' },
        { id: 'c6', left: '2024-01-01' },
        { id: 'c7', joined: '2024-09-20', stay: 'none' },
      ],
    }),
  );
  const { atBeginning, joined, left, net, count } = children;
  expect([atBeginning, joined, left, net, count].map(({ value }) => value)).toEqual([2, 2, 2, 0, 2]);
  expect(registers.changes.rows).toEqual([
    ['1', '2024-09-20', '转入', 'c4'],
    ['2', '2024-10-11', '转入', 'c3'],
    ['3', '2024-11-30', '转出', 'c2'],
    ['4', '2024-12-01', '转出', 'c4'],
  ]);
});

test('of those left behind, nobody is counted who is marked as not', () => {
  const made = rollUp(
    ledgerOf({
      children: [
        { id: 'c1', name: '林某某', class: '三（1）班', stay: 'both' },
        { id: 'c2', name: '周某某', class: '三（1）班', stay: 'none' },
      ],
      helpers: [{ id: 'h1', name: '苏老师' }],
      promises: [{ kind: 'talk', every: 'term', per: 'child' }],
      entries: [
        { kind: 'talk', date: '2024-09-03', by: ['h1'], to: ['c1', 'c2'] },
        { kind: 'pairing', date: '2024-09-03', by: ['h1'], to: ['c1', 'c2'] },
        { kind: 'visit', date: '2024-09-04', to: ['c2'] },
      ],
    }),
  );
  const { children: all, talks, pairings, visits, promises, registers } = made;
  const values = [all.count, talks.children, talks.turns, pairings.pairedChildren, pairings.share, visits.count];
  expect(values.map((figure) => figure?.value)).toEqual([1, 1, 1, 1, 100, 1]);
  expect(rowsOf(all.byStay)).toEqual([['双亲外出', 1]]);
  expect(promises.map(({ coverage }) => coverage?.due.value)).toEqual([1]);
  expect(registers.roster.rows).toHaveLength(1);
});
