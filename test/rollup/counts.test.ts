import { expect, test } from 'vitest';
import { countDistinct, countEntries, countOver, countPeople, deriveFrom } from '../../src/rollup/counts.ts';
import { directoryOf } from '../../src/rollup/directory.ts';
import { tallyOf } from '../../src/rollup/tally.ts';
import { caredOf } from '../../src/workspace/cared.ts';
import { entryOf } from './ledger-of.ts';

const nobody = directoryOf({ children: [], helpers: [], leadingGroup: [] }, caredOf());
const tallies = [['c10', 'c2'], ['c2'], []].map((to, at) =>
  tallyOf(entryOf({ kind: 'visit', date: '2024-09-03', to }, at + 1), nobody),
);

test('an amount has one part an entry and none for what adds nothing', () => {
  expect(countOver('visits.turns', '人次', tallies, ({ turns }) => turns)).toEqual({
    name: 'visits.turns',
    value: 3,
    unit: '人次',
    evidence: {
      from: 'entries',
      parts: [
        { amount: 2, entries: ['log/a.yaml:1'] },
        { amount: 1, entries: ['log/a.yaml:2'] },
      ],
      silent: ['log/a.yaml:3'],
    },
  });
});

test('entries count one each', () => {
  expect(countEntries('visits.count', '次', tallies).value).toBe(3);
});

test('a distinct count has one part a subject with all entries that name it', () => {
  expect(countDistinct('visits.children', '人', tallies, ({ children }) => children)).toEqual({
    name: 'visits.children',
    value: 2,
    unit: '人',
    evidence: {
      from: 'entries',
      parts: [
        { amount: 1, entries: ['log/a.yaml:1', 'log/a.yaml:2'], subject: 'c2' },
        { amount: 1, entries: ['log/a.yaml:1'], subject: 'c10' },
      ],
    },
  });
});

test('a subject that one entry names twice is one', () => {
  const { value, evidence } = countDistinct('x', '人', tallies.slice(0, 1), () => ['c1', 'c1']);
  expect({ value, evidence }).toMatchObject({ value: 1, evidence: { parts: [{ entries: ['log/a.yaml:1'] }] } });
});

test('people count once', () => {
  expect(countPeople('children.households', '户', ['f1', 'c3', 'f1'])).toMatchObject({
    value: 2,
    evidence: { from: 'people', ids: ['f1', 'c3'] },
  });
});

test('what follows from figures names them, and is absent where it has no value', () => {
  const figure = countEntries('visits.count', '次', tallies);
  expect(deriveFrom([figure], 'ratio', 'x', 'percent', 50)?.evidence).toEqual({
    from: 'figures',
    by: 'ratio',
    figures: ['visits.count'],
  });
  expect(deriveFrom([figure], 'ratio', 'x', 'percent', undefined)).toBeUndefined();
});
