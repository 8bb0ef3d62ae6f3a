import { expect, test } from 'vitest';
import { countPeriod } from '../../src/rollup/period.ts';

test.each([
  ['2024-09-02', '2025-01-17', 20, '2025-01-13..2025-01-17'],
  ['2024-09-01', '2025-01-17', 20, '2025-01-12..2025-01-17'],
  ['2024-01-01', '2024-06-30', 26, '2024-06-24..2024-06-30'],
  ['2024-12-31', '2024-12-31', 1, '2024-12-31..2024-12-31'],
])('%s to %s has %i weeks', (from, to, weeks, last) => {
  const period = countPeriod({ from, to, name: '' }, to);
  expect(period.weeks.value).toBe(weeks);
  expect(period.weeks.evidence).toMatchObject({ from: 'period', spans: { length: weeks, [weeks - 1]: last } });
});

test('months are those the period touches', () => {
  const period = countPeriod({ from: '2024-11-30', to: '2025-01-01', name: '秋季学期' }, '2024-12-15');
  expect(period).toMatchObject({ name: '秋季学期', asOf: '2024-12-15', months: ['2024-11', '2024-12', '2025-01'] });
});
