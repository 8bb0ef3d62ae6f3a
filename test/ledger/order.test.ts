import { expect, test } from 'vitest';
import { sortEntries } from '../../src/ledger/order.ts';
import { type EntryWords, entryOf } from '../rollup/ledger-of.ts';

test('entries stand by date, end, kind and content, whatever their lines', () => {
  const words: readonly EntryWords[] = [
    { kind: 'call', date: '2024-09-03', to: ['c01'] },
    { kind: 'visit', date: '2024-09-03', to: ['c02'] },
    { kind: 'visit', date: '2024-09-03', to: ['c01'] },
    { kind: 'talk', date: '2024-09' },
    { kind: 'activity', date: '2024-09-01', title: '开学第一课' },
  ];
  const sorted = sortEntries(words.map((entry, at) => entryOf(entry, at + 1)));
  expect(sorted.map(({ origin }) => origin.line)).toEqual([5, 4, 3, 2, 1]);
});

test('the order of the keys of an entry does not matter', () => {
  const a = entryOf({ kind: 'visit', date: '2024-09-03', by: ['h1'], to: ['c1'], note: '2' }, 1);
  const b = entryOf({ note: '1', to: ['c1'], by: ['h1'], date: '2024-09-03', kind: 'visit' }, 2);
  expect(sortEntries([a, b])).toEqual([b, a]);
});

test('entries that say the same stand in the order of files and lines', () => {
  const [tenth, second] = [10, 2].map((line) => entryOf({ kind: 'visit', date: '2024-09-03' }, line));
  expect(sortEntries([tenth, second].flatMap((entry) => entry ?? []))).toEqual([second, tenth]);
});
