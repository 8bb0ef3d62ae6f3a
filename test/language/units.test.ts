import { expect, test } from 'vitest';
import { inUnitWord, unitWord } from '../../src/language/units.ts';

test.each([
  [45, 'minute', 0.75, '小时'],
  [2050, 'fen', 20.5, '元'],
  [12, 'percent', 12, '%'],
  [3, '册', 3, '册'],
])('%d of %s are printed as %d %s', (amount, unit, printed, word) => {
  expect([inUnitWord(amount, unit), unitWord(unit)]).toEqual([printed, word]);
});
