import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { workspaceOf } from './workspace.ts';

const today = '2025-03-01';
const log = [
  '- date: 2024-09-03\n  kind: visit\n  to: c01\n',
  '- date: 2024-09-03\n  kind: visit\n  to: c02\n',
  '- date: 2024-09-03\n  kind: talk\n  to: c017\n',
  '- date: 2024-09\n  kind: call\n  note: 整月\n',
  '- date: 2024-09-02..2024-09-06\n  kind: publicity\n',
  '- date: 2024-03-01\n  kind: pairing\n  by: t01\n  to: [c01, c02]\n',
  '- date: 2024-10-01\n  kind: visit\n  void: 记错了\n',
];

function kinds(texts: readonly string[]): string[] | undefined {
  const files = Object.fromEntries(texts.map((text, index) => [`log/${index}.yaml`, text]));
  return assembleLedger(workspaceOf(files), today).value?.entries.map(
    ({ kind, date, to }) => `${date.from} ${kind} ${to ?? ''}`,
  );
}

test('entries that count stand in the order of their dates, void ones are left out', () => {
  expect(kinds(log)).toEqual([
    '2024-03-01 pairing c01,c02',
    '2024-09-01 call ',
    '2024-09-02 publicity ',
    '2024-09-03 visit c01',
    '2024-09-03 visit c02',
    '2024-09-03 talk c017',
  ]);
});

test('the order of files and entries does not matter', () => {
  const expected = kinds(log);
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      expect(kinds(shuffled)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('with an error there are problems and no ledger', () => {
  const { value, problems } = assembleLedger(workspaceOf('- date: 2023-09-03\n  kind: publicity\n'), today);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('what a ledger stands beside comes from the workspace', () => {
  const workspace = workspaceOf('- date: 2024-09-03\n  kind: visit\n');
  const { value } = assembleLedger(workspace, today);
  const { programme, people, indicators, narrative } = workspace;
  expect(value).toMatchObject({ programme, period: programme.period, people, indicators, narrative });
});
