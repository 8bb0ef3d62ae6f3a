import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { type EntryWords, ledgerOf } from './ledger-of.ts';

type Award = Omit<Extract<EntryWords, { kind: 'award' }>, 'kind' | 'date'>;

test.each<readonly [string, readonly Award[], string, readonly string[]]>([
  ['nothing said', [{ honour: '先进集体' }], '1个', ['']],
  ['one, as written', [{ honour: '示范社区', quantity: 1 }], '1个', ['1个']],
  ['children named', [{ honour: '自强少年', to: ['c01', 'c02', 'c01'], by: ['t01'] }], '2名', ['2名']],
  ['helpers named', [{ honour: '最美教师', by: ['t01', 't02'] }], '2名', ['2名']],
  ['people', [{ honour: '自强少年', quantity: 8, unit: '名' }], '8名', ['8名']],
  [
    'the same honour twice',
    [
      { honour: '自强少年', quantity: 8, unit: '名' },
      { honour: '自强少年', quantity: 2, unit: '名' },
    ],
    '10名',
    ['10名'],
  ],
  [
    'money, which is no honour to count',
    [{ honour: '奖学金', quantity: 500, unit: '元', to: ['c01'] }],
    '1名',
    ['500元'],
  ],
  ['nobody', [{ honour: '先进集体', quantity: 0 }], '0个', []],
  [
    'people and classes',
    [
      { honour: '安全卫士', quantity: 12, unit: '名' },
      { honour: '先进班级', quantity: 3 },
    ],
    '15个',
    ['12名', '3个'],
  ],
])('awards count by their measure word: %s', (_, written, all, each) => {
  const entries = written.map((award, at) => ({ kind: 'award' as const, date: `2024-12-0${at + 1}`, ...award }));
  const { quantity, honours } = rollUp(ledgerOf({ entries })).awards;
  expect(`${quantity.value}${quantity.unit}`).toBe(all);
  expect(honours.map(({ quantity: told }) => (told ? `${told.value}${told.unit}` : ''))).toEqual(each);
});

test('the highest level stands first, then levels nobody knows, and last what tells none', () => {
  const levels = [undefined, '校级', '街道之星', '国家级'];
  const entries = levels.map((level, at) => ({
    kind: 'award' as const,
    date: `2024-12-0${at + 1}`,
    honour: '先进集体',
    ...(level && { level }),
  }));
  const { honours, byLevel } = rollUp(ledgerOf({ entries })).awards;
  expect(honours.map(({ level }) => level)).toEqual(['国家级', '校级', '街道之星', undefined]);
  expect(byLevel.rows.map(({ label }) => label)).toEqual(['国家级', '校级', '街道之星', '未注明']);
});
