// Ranges and rates in prose (GB/T 15835-2011): 950至1050元, 7万至12万元, 80%至85%, 每千名.
import { formatNumber } from './rounding.ts';

/**
 * Both ends of a range in words. The unit is printed once, at the end, but % and 万 are printed at both ends. Either
 * both ends are written in 万 or neither is.
 */
export function formatBetween(from: number, to: number, unit = ''): readonly [from: string, to: string] {
  const inMyriads = [from, to].every((end) => end >= 10_000 && end % 1_000 === 0);
  const words = (end: number) => (inMyriads ? `${formatNumber(end / 10_000)}万` : formatNumber(end));
  return [words(from) + (unit === '%' ? unit : ''), words(to) + unit];
}

const rounds: ReadonlyMap<number, string> = new Map([
  [1, ''],
  [100, '百'],
  [1_000, '千'],
  [10_000, '万'],
  [100_000, '十万'],
]);

/**
 * The number that a rate is counted by, as printed between 每 and a measure word: 千 for 1000, nothing for 1, other
 * numbers in digits.
 */
export function roundWord(value: number): string {
  return rounds.get(value) ?? formatNumber(value);
}
