import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { type EntryWords, ledgerOf } from './ledger-of.ts';

type Item = Extract<EntryWords, { kind: 'supplies' }>['items'][number];

function suppliesOf(entries: readonly Omit<Extract<EntryWords, { kind: 'supplies' }>, 'kind' | 'date'>[]) {
  const dated = entries.map((entry, at): EntryWords => ({ kind: 'supplies', date: `2024-10-0${at + 1}`, ...entry }));
  return rollUp(ledgerOf({ entries: dated })).supplies;
}

test('items add up by item and unit, in the order of first mention', () => {
  const { items, donors } = suppliesOf([
    {
      items: [
        { item: '书包', quantity: 23, unit: '个', value: 92000 },
        { item: '大米', quantity: 0.1, unit: '千克' },
      ],
      donor: '县供销社',
    },
    {
      items: [
        { item: '大米', quantity: 0.2, unit: '千克', value: 100 },
        { item: '大米', quantity: 1, unit: '袋' },
      ],
    },
    { items: [{ item: '书包', quantity: 2, unit: '个' }], donor: '县供销社' },
  ]);
  expect(
    items.map(({ item, unit, quantity, value }) => [item, unit, quantity.value, quantity.unit, value.value]),
  ).toEqual([
    ['书包', '个', 25, '个', 92000],
    ['大米', '千克', 0.3, '千克', 100],
    ['大米', '袋', 1, '袋', 0],
  ]);
  expect(items[0]?.quantity).toMatchObject({
    name: 'supplies.items.书包/个.quantity',
    evidence: {
      parts: [
        { amount: 23, entries: ['log/a.yaml:1'] },
        { amount: 2, entries: ['log/a.yaml:3'] },
      ],
    },
  });
  expect(donors).toEqual(['县供销社']);
});

const line = (value?: number): Item => ({
  item: '文具',
  quantity: 1,
  unit: '套',
  ...(value !== undefined && { value }),
});
const worths: readonly [string, readonly Item[], number | undefined, number][] = [
  ['every line has one', [line(100), line(250)], undefined, 350],
  ['every line has one, and a total', [line(100), line(250)], 900, 350],
  ['no line has one, but a total', [line(), line()], 900, 900],
  ['some lines have one, and a total', [line(100), line()], 900, 900],
  ['some lines have one, no total', [line(100), line()], undefined, 0],
  ['none', [line()], undefined, 0],
  ['money is worth itself', [{ item: '助学金', quantity: 700, unit: '元' }, line(100)], undefined, 70100],
];

test.each(worths)('the worth where %s', (_, items, value, worth) => {
  expect(suppliesOf([{ items, ...(value !== undefined && { value }) }]).value).toMatchObject({
    value: worth,
    unit: 'fen',
  });
});
