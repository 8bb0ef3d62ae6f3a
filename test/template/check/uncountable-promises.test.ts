import { expect, test } from 'vitest';
import { uncountablePromises } from '../../../src/template/check/uncountable-promises.ts';
import { entriesOf, rich, richLedger } from '../rich.ts';

const { programme } = richLedger;
const entries = entriesOf(
  { kind: 'visit', on: '2024-10-08', to: ['c1'] },
  { kind: 'visit', on: '2024-11-08' },
  { kind: 'call', on: '2024-10-08', to: ['c1'] },
);

test('a promise to each child is noted at the first entry that does not name whom it reached', () => {
  const promises = [
    { kind: 'call', every: 'month', per: 'child' },
    { kind: 'visit', every: 'month', per: 'child' },
    { kind: 'visit', every: 'month', per: 'programme' },
  ] as const;
  expect(uncountablePromises(rich({ programme: { ...programme, promises }, entries }))).toEqual([
    {
      code: 'promise-not-countable',
      place: { file: 'log/a.yaml', line: 2, column: 1, length: 1 },
      values: { kind: 'visit', every: 'month', word: '每月家访' },
    },
  ]);
});

test('the word for a visit is the programme’s own', () => {
  const promises = [{ kind: 'visit', every: 'term', per: 'child' }] as const;
  const elders = { ...programme, promises, cared: { name: '留守老人' } };
  const [note] = uncountablePromises(rich({ programme: elders, entries }));
  expect(note?.values).toMatchObject({ word: '每学期走访' });
});
