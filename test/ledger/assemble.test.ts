import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { narrowWorkspace } from '../../src/ledger/narrow.ts';
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
  const { value, problems } = assembleLedger(workspaceOf('- date: 2023-09-03\n  kind: visit\n'), today);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('what a ledger stands beside comes from the workspace', () => {
  const workspace = workspaceOf('- date: 2024-09-03\n  kind: visit\n');
  const { value } = assembleLedger(workspace, today);
  const { programme, people, indicators, narrative } = workspace;
  expect(value).toMatchObject({ programme, period: programme.period, people, indicators, narrative });
});

test('a narrower period keeps what counts in it, without a problem about the rest', () => {
  const ended = '- date: 2024-09-01\n  kind: pairing\n  by: t01\n  to: c017\n  until: 2024-09-20\n';
  const workspace = workspaceOf([...log, ended].join(''));
  const { value, problems } = assembleLedger(
    narrowWorkspace(workspace, { from: '2024-10-01', to: '2024-10-31' }),
    today,
  );
  expect(problems.filter(({ code }) => code !== 'unused-person')).toEqual([]);
  expect(value?.entries.map(({ kind }) => kind)).toEqual(['pairing']);
  expect(value?.period).toEqual({ from: '2024-10-01', to: '2024-10-31', name: '2024年10月1日至31日' });
});

test('a narrower period takes the place of the whole one in the title', () => {
  const workspace = workspaceOf(log.join(''));
  const { period, report } = workspace.programme;
  const titled = {
    ...workspace,
    programme: { ...workspace.programme, report: { ...report, title: `${period.name}总结` } },
  };
  const { programme } = narrowWorkspace(titled, { from: '2024-10-01', to: '2024-10-31' });
  expect(programme.report.title).toBe('2024年10月1日至31日总结');
  expect(narrowWorkspace(titled, period).programme.report.title).toBe(`${period.name}总结`);
});

test('a narrower period knows only what was measured by its end', () => {
  const indicators = [
    {
      id: 'pupils',
      name: '学生',
      unit: '人',
      value: 120,
      date: '2024-12-20',
      earlier: [{ value: 110, date: '2024-09-01' }],
    },
    { id: 'beds', name: '床位', unit: '张', value: 30, date: '2024-12-20', earlier: [{ value: 20 }] },
    { id: 'rooms', name: '教室', unit: '间', value: 12 },
  ];
  const workspace = workspaceOf('- date: 2024-09-03\n  kind: visit\n', { indicators });
  const narrow = narrowWorkspace(workspace, { from: '2024-10-01', to: '2024-10-31' });
  expect(narrow.indicators.map(({ id, value, date, earlier }) => [id, value, date, earlier])).toEqual([
    ['pupils', 110, '2024-09-01', []],
    ['rooms', 12, undefined, undefined],
  ]);
});
