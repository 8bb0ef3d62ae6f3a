import { expect, test } from 'vitest';
import type { Problem } from '../../src/problem/problem.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { asIs } from './masks.ts';

const place = null;

// The compiler is the test here: `npm run types` fails where one of these lines compiles.
test('a problem without what its sentence names does not compile', () => {
  const refused: readonly Problem[] = [
    // @ts-expect-error: no value at all
    { code: 'in-future', place, values: {} },
    // @ts-expect-error: one of two is missing
    { code: 'in-future', place, values: { value: '2025-10-08' } },
    // @ts-expect-error: a name is misspelt
    { code: 'in-future', place, values: { value: '2025-10-08', limits: '2025-03-01' } },
    // @ts-expect-error: an optional name is misspelt
    { code: 'date-style', place, values: { value: '9/2', sugestion: '2024-09-02' } },
    // @ts-expect-error: a value that no sentence of this code names
    { code: 'duplicate-entry', place, values: { value: '家访' } },
    // @ts-expect-error: another form than the three there are
    { code: 'wrong-shape', place, values: { expected: 'table' } },
  ];
  expect(refused).toHaveLength(6);
});

test('what is read of a problem is what its code has', () => {
  const problem: Problem = { code: 'in-future', place, values: { value: '2025-10-08', limit: '2025-03-01' } };
  const limit: string = problem.values.limit;
  // @ts-expect-error: in-future has no `nearest`
  const nearest = problem.values.nearest;
  expect([limit, nearest]).toEqual(['2025-03-01', undefined]);
  expect(sentenceOf(problem, 'zh', asIs).wrong).toBe('日期“2025-10-08”还没有到，今天是 2025-03-01。');
});
