// However much waits, few files are open; what fails makes room as well.
import { expect, test } from 'vitest';
import { inTurn } from '../../src/disk/turns.ts';

test('at most eight at once, in their order, and one that fails stops no other', async () => {
  let open = 0;
  let most = 0;
  const begun: number[] = [];
  const results = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) =>
      inTurn(async () => {
        begun.push(n);
        most = Math.max(most, ++open);
        await Promise.resolve();
        open--;
        if (n % 10 === 0) throw new Error('EIO');
        return n;
      }),
    ),
  );
  expect(most).toBe(8);
  expect(begun).toEqual(Array.from({ length: 100 }, (_, n) => n));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
});
