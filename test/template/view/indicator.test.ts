import { expect, test } from 'vitest';
import { countIndicators } from '../../../src/rollup/indicators.ts';
import { indicatorField } from '../../../src/template/view/indicator.ts';
import type { Indicator } from '../../../src/workspace/indicators.ts';

const period = { from: '2024-09-01', to: '2025-01-15', asOf: '2025-01-10' };

/** What a template finds under an indicator. */
function told(indicator: Pick<Indicator, 'value' | 'earlier' | 'date'>) {
  const { x } = countIndicators([{ id: 'x', name: '补贴标准', unit: '元', ...indicator }]);
  return x && indicatorField.read({ ...x, period });
}

const rose = { grew: true, fell: false };
const fell = { grew: false, fell: true };
const neither = { grew: false, fell: false };

test.each<[string, Indicator['value'], Indicator['value'] | undefined, typeof rose]>([
  ['a number that rose', 6, 5, rose],
  ['a number that fell', 4, 5, fell],
  ['a number that stayed', 5, 5, neither],
  ['a number without an earlier one', 5, undefined, neither],
  ['a range that rose', [6, 9], [5, 8], rose],
  ['a range that fell', [4, 7], [5, 8], fell],
  ['a range whose upper end rose', [5, 9], [5, 8], rose],
  ['a range whose lower end rose', [6, 8], [5, 8], rose],
  ['a range whose upper end fell', [5, 7], [5, 8], fell],
  ['a range whose lower end fell', [4, 8], [5, 8], fell],
  ['a range that widened', [4, 9], [5, 8], neither],
  ['a range that stayed', [5, 8], [5, 8], neither],
  ['a number that became a range', [5, 8], 5, rose],
  ['a range that became a number', 5, [5, 8], fell],
])('%s', (_, value, earlier, expected) => {
  expect(told({ value, earlier: earlier === undefined ? [] : [{ value: earlier }] })).toMatchObject(expected);
});

// The period has 137 days: one as long just before it begins on the 17th of April.
test.each([
  ['the first day of a period as long before it', '2024-04-17', undefined, '上期'],
  ['the day before that', '2024-04-16', undefined, '2024年4月16日'],
  ['the last day before the period', '2024-08-31', undefined, '上期'],
  ['the first day of the period', '2024-09-01', undefined, '2024年9月1日'],
  ['a year before the value', '2023-12-20', '2024-12-20', '上年同期'],
  ['a year before the end of the period, where the value has no date', '2024-01-15', undefined, '上年同期'],
  ['no day', undefined, '2024-12-20', '上期'],
])('an earlier value of %s', (_, earlier, date, since) => {
  const before = { value: 4, ...(earlier && { date: earlier }) };
  expect(told({ value: 5, earlier: [before], ...(date && { date }) })).toMatchObject({ since });
});

test.each([
  ['the end of the period', '2025-01-15', null],
  ['the day of the report', '2025-01-10', null],
  ['no day', undefined, null],
  ['another day', '2024-10-12', '2024年10月12日'],
  ['the end of a year', '2024-12-31', '2024年底'],
])('a value of %s says when it was measured: %s, %s', (_, date, measured) => {
  expect(told({ value: 5, ...(date && { date }) })).toMatchObject({ measured });
});
