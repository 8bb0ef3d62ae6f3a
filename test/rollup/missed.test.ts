import { describe, expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import type { Programme } from '../../src/workspace/program.ts';
import { type EntryWords, type LedgerWords, ledgerOf } from './ledger-of.ts';

type Promised = NonNullable<Programme['promises']>[number];

// The period is 2024-09-02 to 2025-01-17: only October, November and December lie wholly in it.
const monthly: Promised = { kind: 'visit', every: 'month', per: 'child' };
const visit = (date: string, to: string[], more: object = {}): EntryWords => ({ kind: 'visit', date, to, ...more });
const account = (promised: Promised, words: LedgerWords = {}) =>
  rollUp(
    ledgerOf({ children: [{ id: 'c1', name: '甲', class: '一班', village: '东村' }], promises: [promised], ...words }),
  ).promises[0];

describe('what was missed', () => {
  test('with whom, and how many entries there are all the same', () => {
    const entries = [visit('2024-10-08', ['c1']), visit('2024-10-09', ['c1']), visit('2024-12-01', ['c1'])];
    expect(account({ ...monthly, times: 2 }, { entries })?.missedParts).toEqual([
      {
        id: 'c1',
        name: '甲',
        class: '一班',
        village: '东村',
        window: { from: '2024-11-01', to: '2024-11-30' },
        entries: 0,
      },
      {
        id: 'c1',
        name: '甲',
        class: '一班',
        village: '东村',
        window: { from: '2024-12-01', to: '2024-12-31' },
        entries: 1,
      },
    ]);
  });

  test('of the programme: the window alone', () => {
    expect(account({ kind: 'activity', every: 'term', per: 'programme' })?.missedParts).toEqual([
      { window: { from: '2024-09-02', to: '2025-01-17' }, entries: 0 },
    ]);
  });

  test('nothing', () => {
    const entries = ['2024-10-08', '2024-11-08', '2024-12-08'].map((date) => visit(date, ['c1']));
    const kept = account(monthly, { entries });
    expect([kept?.missedParts, kept?.uncounted]).toEqual([[], undefined]);
  });
});

const whys: readonly [string, Promised, LedgerWords, object][] = [
  ['other deeds may keep it', { ...monthly, action: '联系父母' }, {}, { uncounted: 'ownWords' }],
  ['nobody is listed', monthly, { children: [] }, { uncounted: 'nobodyListed' }],
  ['the period is too short', monthly, { from: '2024-09-02', to: '2024-09-20' }, { uncounted: 'notDue' }],
  ['nobody is in care', monthly, { children: [{ id: 'c1', joined: '2024-12-10' }] }, { uncounted: 'nobodyThroughout' }],
  [
    'some entries name nobody',
    monthly,
    { entries: [visit('2024-10-08', ['c1']), visit('2024-11-08', [], { children: 4 })] },
    { uncounted: 'unnamed', unnamed: { origin: { id: 'log/a.yaml:2' } } },
  ],
  ['no entry does', monthly, { entries: [visit('2024-11-08', [], { children: 4 })] }, { uncounted: 'unnamed' }],
];

test.each(whys)('not counted: %s', (_, promised, words, why) => {
  expect(account(promised, words)).toMatchObject({ missedParts: [], ...why });
});
