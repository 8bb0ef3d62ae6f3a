import { expect, test } from 'vitest';
import { formatBetween, roundWord } from '../../src/language/ranges.ts';

test.each([
  [950, 1050, '元', '950至1050元'],
  [950, 1050, undefined, '950至1050'],
  [70_000, 120_000, '元', '7万至12万元'],
  [15_000, 23_000, '人', '1.5万至2.3万人'],
  [9000, 12_000, '元', '9000至12000元'],
  [12_345, 20_000, '元', '12345至20000元'],
  [80, 85.5, '%', '80%至85.5%'],
])('%d and %d %s: %s', (from, to, unit, words) => {
  expect(formatBetween(from, to, unit).join('至')).toBe(words);
});

test.each([
  [1, ''],
  [100, '百'],
  [1000, '千'],
  [10_000, '万'],
  [300, '300'],
])('每 %d: %s', (value, word) => {
  expect(roundWord(value)).toBe(word);
});
