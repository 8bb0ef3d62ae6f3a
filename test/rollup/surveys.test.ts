import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { type EntryWords, ledgerOf } from './ledger-of.ts';

type Survey = Omit<Extract<EntryWords, { kind: 'survey' }>, 'kind' | 'date'>;
const told = [
  { name: '石桥村', count: 18 },
  { name: '柳湾村', count: 16 },
];

test.each<readonly [string, Survey, readonly (readonly [string, number])[]]>([
  [
    'all told',
    { households: 34, householdsByVillage: told },
    [
      ['石桥村', 18],
      ['柳湾村', 16],
    ],
  ],
  [
    'one more than told',
    { households: 35, householdsByVillage: told },
    [
      ['石桥村', 18],
      ['柳湾村', 16],
      ['未注明', 1],
    ],
  ],
  [
    'a village of none',
    { households: 18, householdsByVillage: [...told.slice(0, 1), { name: '柳湾村', count: 0 }] },
    [['石桥村', 18]],
  ],
  ['one village named', { households: 18, villages: ['石桥村'] }, [['石桥村', 18]]],
  ['villages that come to more than the whole', { households: 30, householdsByVillage: told }, []],
  ['two villages named', { households: 34, villages: ['石桥村', '柳湾村'] }, []],
  ['no village named', { households: 34 }, []],
])('households by village: %s', (_, survey, rows) => {
  const { surveys } = rollUp(ledgerOf({ entries: [{ kind: 'survey', date: '2024-09-10', ...survey }] }));
  expect(surveys.householdsByVillage.rows.map(({ label, figure }) => [label, figure.value])).toEqual(rows);
});
