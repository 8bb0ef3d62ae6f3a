import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf, percentOf, quotientOf, sumOf } from '../../src/rollup/decimal.ts';

test.each([
  [[], 0],
  [[1, 2, 3], 6],
  [[0.1, 0.2], 0.3],
  [[1.1, 2.2, 3.3], 6.6],
  [[0.1, 0.7, 0.2], 1],
  [[1e21, 0.5, -1e21], 0.5],
  [[1e-7, 2e-7], 3e-7],
  [[1e21, 1e21], 2e21],
  [[2 ** 53, 1, 1], 2 ** 53 + 2],
])('the sum of %j is %d', (values, sum) => expect(sumOf(values)).toBe(sum));

test.each([
  [99.8, 99.3, 0.5],
  [0.3, 0.1, 0.2],
  [5310, 45444, -40134],
])('%d less %d is %d', (a, b, difference) => expect(differenceOf(a, b)).toBe(difference));

test.each([
  [0.3, 0.1, 3],
  [46, 23, 2],
  [0.07, 100, 0.0007],
  [1, 0, undefined],
])('%d by %d is %s', (a, b, quotient) => expect(quotientOf(a, b)).toBe(quotient));

test.each([
  [603, 688, 60300 / 688],
  [0.07, 1, 7],
  [16.6, 100, 16.6],
  [1, 0, undefined],
])('%d of %d is %s percent', (a, b, percent) => expect(percentOf(a, b)).toBe(percent));

test('hundredths add up as their whole numbers do', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 })), (hundredths) => {
      const whole = hundredths.reduce((sum, value) => sum + value, 0);
      expect(sumOf(hundredths.map((value) => value / 100))).toBe(whole / 100);
    }),
  );
});
