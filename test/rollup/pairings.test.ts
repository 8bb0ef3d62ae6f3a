import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { type EntryWords, ledgerOf } from './ledger-of.ts';
import { tableOf } from './registers/table-of.ts';

// The period is 2024-09-02 to 2025-01-17.
const cases: readonly [
  string,
  string,
  string | undefined,
  { pairs: number; opened: number; ended: number; count: number },
][] = [
  ['begun before, still holds', '2024-03-01', undefined, { pairs: 1, opened: 0, ended: 0, count: 0 }],
  ['begun before, ended before', '2024-03-01', '2024-07-01', { pairs: 0, opened: 0, ended: 0, count: 0 }],
  ['begun before, ended in the period', '2024-03-01', '2024-11-30', { pairs: 0, opened: 0, ended: 1, count: 0 }],
  ['begun on the first day', '2024-09-02', undefined, { pairs: 1, opened: 1, ended: 0, count: 1 }],
  ['begun on the last day', '2025-01-17', undefined, { pairs: 1, opened: 1, ended: 0, count: 1 }],
  ['begun before, ended on the first day', '2024-03-01', '2024-09-02', { pairs: 0, opened: 0, ended: 1, count: 0 }],
  ['begun and ended in the period', '2024-09-10', '2024-12-01', { pairs: 0, opened: 1, ended: 1, count: 1 }],
  ['ended on the last day', '2024-09-10', '2025-01-17', { pairs: 1, opened: 1, ended: 0, count: 1 }],
  ['ended after the period', '2024-09-10', '2025-01-18', { pairs: 1, opened: 1, ended: 0, count: 1 }],
];

function pairing(date: string, until: string | undefined, by = ['h1'], to = ['c1']): EntryWords {
  return { kind: 'pairing', date, by, to, ...(until !== undefined && { until }) };
}

test.each(cases)('a pairing %s', (_, date, until, expected) => {
  const { pairs, opened, ended, count } = rollUp(ledgerOf({ entries: [pairing(date, until)] })).pairings;
  expect({ pairs: pairs.value, opened: opened.value, ended: ended.value, count: count.value }).toEqual(expected);
});

test('pairs are every helper with every child, each once; a pair that ends and begins again is opened twice', () => {
  const entries = [
    pairing('2024-09-02', '2024-10-01', ['h1', 'h2'], ['c1', 'c2']),
    pairing('2024-11-01', undefined, ['h1'], ['c1', 'c2', 'c3']),
  ];
  const { pairs, opened, pairedChildren, pairedHelpers } = rollUp(ledgerOf({ entries })).pairings;
  expect([pairs.value, opened.value, pairedChildren.value, pairedHelpers.value]).toEqual([3, 7, 3, 1]);
  expect(opened.evidence).toMatchObject({
    parts: [
      { amount: 4, entries: ['log/a.yaml:1'] },
      { amount: 3, entries: ['log/a.yaml:2'] },
    ],
  });
});

test('children per helper and share are exact', () => {
  const children = ['c1', 'c2', 'c3'].map((id) => ({ id }));
  const entries = [pairing('2024-03-01', undefined, ['h1'], ['c1']), pairing('2024-09-03', undefined, ['h1'], ['c2'])];
  const { childrenPerHelper, share } = rollUp(ledgerOf({ children, entries })).pairings;
  expect(childrenPerHelper).toMatchObject({
    value: 2,
    evidence: { figures: ['pairings.pairedChildren', 'pairings.pairedHelpers'] },
  });
  expect(share).toMatchObject({
    value: 200 / 3,
    unit: 'percent',
    evidence: { figures: ['pairings.pairedChildren', 'children.count'] },
  });
});

test('a pairing ends for a child on the last day of the child, and for nobody else', () => {
  const children = [{ id: 'c1' }, { id: 'c2', left: '2024-11-10' }];
  const entries = [
    pairing('2024-09-05', undefined, ['h1'], ['c1', 'c2']),
    pairing('2024-09-05', '2024-10-01', ['h2'], ['c2']),
  ];
  const { pairings, registers } = rollUp(ledgerOf({ children, entries }));
  const { pairs, opened, ended, pairedChildren, pairedHelpers, share } = pairings;
  expect([pairs, opened, ended, pairedChildren, pairedHelpers, share].map((figure) => figure?.value)).toEqual([
    1, 3, 2, 1, 1, 100,
  ]);
  expect(tableOf(registers.pairings)).toEqual([
    ['帮扶人', '帮扶儿童', '结对日期', '结束日期'],
    ['h1', 'c1', '2024-09-05', ''],
    ['h1', 'c2', '2024-09-05', '2024-11-10'],
    ['h2', 'c2', '2024-09-05', '2024-10-01'],
  ]);
});

test.each([
  ['left before the period', { left: '2024-07-05' }, [0, 0, 0]],
  ['left in the period', { left: '2024-11-10' }, [0, 0, 1]],
  ['left on its last day', { left: '2025-01-17' }, [1, 1, 0]],
  ['left after it', { left: '2025-01-18' }, [1, 1, 0]],
  ['comes after it', { joined: '2025-02-20' }, [0, 0, 0]],
])('of a child who %s, no pairing holds while the child is not in care', (_, stay, expected) => {
  const children = [{ id: 'c1', ...stay }];
  const { pairs, pairedChildren, ended } = rollUp(
    ledgerOf({ children, entries: [pairing('2024-03-01', undefined)] }),
  ).pairings;
  expect([pairs.value, pairedChildren.value, ended.value]).toEqual(expected);
});

test('no ratio if the other number is zero', () => {
  const { pairings } = rollUp(ledgerOf({}));
  expect(pairings).not.toHaveProperty('childrenPerHelper');
  expect(pairings).not.toHaveProperty('share');
});

test('pairings begun before the period are no entries of it', () => {
  const { entries } = rollUp(
    ledgerOf({ entries: [pairing('2024-03-01', undefined), pairing('2024-09-03', undefined)] }),
  );
  expect(entries.count.value).toBe(1);
});
