import { expect, test } from 'vitest';
import { compareIds, orderBy } from '../../src/language/order.ts';

test('numbers in ids count by size', () => {
  expect(['c10', 'c2', 'c02', 'a', 'c1a'].sort(compareIds)).toEqual(['a', 'c1a', 'c02', 'c2', 'c10']);
});

test('words outside of the list come after it', () => {
  expect(['丁', 'b', '乙', 'a', '甲'].sort(orderBy(['甲', '乙', '甲', '丙']))).toEqual(['甲', '乙', 'a', 'b', '丁']);
});
