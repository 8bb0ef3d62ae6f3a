import { expect, test } from 'vitest';
import { gatherFloods } from '../../src/problem/flood.ts';
import type { Place, Problem } from '../../src/problem/problem.ts';

const at = (line: number): Place => ({ file: 'log/a.yaml', line, column: 3, length: 3 });
const unknown = (line: number, value = 'c02'): Problem => ({
  code: 'unknown-child',
  place: at(line),
  values: { value, nearest: '', name: '' },
});
const outside = (line: number, value: string): Problem => ({
  code: 'outside-period',
  place: at(line),
  values: { value, from: '2024-09-01', to: '2025-01-17' },
});

test('what is said three times is said once, with all places', () => {
  const problems = [unknown(1), unknown(4, 'c09'), unknown(5), unknown(9)];
  expect(gatherFloods(problems)).toEqual([{ ...unknown(1), also: [at(5), at(9)] }, unknown(4, 'c09')]);
});

test('twice stays twice', () => {
  expect(gatherFloods([unknown(1), unknown(5)])).toEqual([unknown(1), unknown(5)]);
});

test('days outside the period have one cause, whatever days they are', () => {
  const problems = [outside(1, '2023-09-01'), outside(2, '2023-09-02'), outside(3, '2023-09-03')];
  expect(gatherFloods(problems)).toEqual([{ ...problems[0], also: [at(2), at(3)] }]);
});

test('a problem with other places already, or none, stays as it is', () => {
  const twice: Problem = { code: 'duplicate-entry', place: at(1), values: {}, also: [at(9)] };
  const nowhere: Problem = { code: 'no-entries', place: null, values: {} };
  const problems = [twice, twice, twice, nowhere, nowhere, nowhere];
  expect(gatherFloods(problems)).toEqual(problems);
});
