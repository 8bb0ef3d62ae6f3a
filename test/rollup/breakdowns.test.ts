import { expect, test } from 'vitest';
import { splitEntries, splitPeople, unlabelled } from '../../src/rollup/breakdowns.ts';
import { countPeople, figureOf } from '../../src/rollup/counts.ts';
import { directoryOf } from '../../src/rollup/directory.ts';
import { tallyOf } from '../../src/rollup/tally.ts';
import { caredOf } from '../../src/workspace/cared.ts';
import { entryOf } from './ledger-of.ts';

const total = figureOf('visits.turns', '人次', [
  { amount: 3, entries: ['log/a.yaml:1'] },
  { amount: 2, entries: ['log/a.yaml:2'] },
]);
const nobody = directoryOf({ children: [], helpers: [], leadingGroup: [] }, caredOf());
const tally = (line: number) => tallyOf(entryOf({ kind: 'visit', date: '2024-09-03' }, line), nobody);
const [first, second] = [tally(1), tally(2)];
const shares = [
  { key: unlabelled, label: unlabelled, amount: 1, tally: first },
  { key: 'b', label: '乙村', amount: 1, tally: first },
  { key: 'b', label: '乙村', amount: 1, tally: first },
  { key: 'a', label: '甲村', amount: 2, tally: second },
  { key: 'c', label: '丙村', amount: 0, tally: second },
];

test('rows add up their shares, one part an entry, and the row without a label comes last', () => {
  const { rows } = splitEntries('visits.byVillage', total, shares);
  expect(rows.map(({ label, figure }) => [label, figure.name, figure.value])).toEqual([
    ['乙村', 'visits.byVillage.b', 2],
    ['甲村', 'visits.byVillage.a', 2],
    ['丙村', 'visits.byVillage.c', 0],
    ['未注明', 'visits.byVillage.未注明', 1],
  ]);
  expect(rows[0]?.figure.evidence).toEqual({ from: 'entries', parts: [{ amount: 2, entries: ['log/a.yaml:1'] }] });
});

test('rows are in the given order', () => {
  const { rows } = splitEntries('visits.byVillage', total, shares, (a, b) => (a < b ? -1 : 1));
  expect(rows.map(({ label }) => label)).toEqual(['甲村', '乙村', '丙村', '未注明']);
});

test('the total is the figure that was split', () => {
  expect(splitEntries('visits.byVillage', total, shares).total).toBe(total);
});

test('people are split by their label', () => {
  const people = [{ id: 'c1' }, { id: 'c2', village: '甲村' }, { id: 'c3' }];
  const count = countPeople('children.count', '人', ['c1', 'c2', 'c3']);
  const { rows } = splitPeople('children.byVillage', count, people, (person) => person.village);
  expect(rows.map(({ label, figure }) => [label, figure.evidence])).toEqual([
    ['甲村', { from: 'people', ids: ['c2'] }],
    ['未注明', { from: 'people', ids: ['c1', 'c3'] }],
  ]);
});
