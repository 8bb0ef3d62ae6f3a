import { describe, expect, test } from 'vitest';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { narrowWorkspace } from '../../src/ledger/narrow.ts';
import type { Indicator } from '../../src/workspace/indicators.ts';
import { programme } from './sample.ts';
import { workspaceOf } from './workspace.ts';

const october = { from: '2024-10-01', to: '2024-10-31' };
const visit = '- date: 2024-09-03\n  kind: visit\n  to: c01\n';
const pairing = '- date: 2024-03-01\n  kind: pairing\n  by: t01\n  to: [c01, c02]\n';
const ended = '- date: 2024-09-01\n  kind: pairing\n  by: t01\n  to: c017\n  until: 2024-09-20\n';

test('a narrower period keeps what counts in it, without a problem about the rest', () => {
  const narrow = narrowWorkspace(workspaceOf(visit + pairing + ended), october);
  const { value, problems } = assembleLedger(narrow, '2025-03-01');
  expect(problems.filter(({ code }) => code !== 'unused-person')).toEqual([]);
  expect(value?.entries.map(({ kind }) => kind)).toEqual(['pairing']);
  expect(value?.period).toMatchObject({ ...october, name: '2024年10月' });
});

test('what belongs to no part of the whole period is told for a narrower one, too', () => {
  const early = '- date: 2024-08-30..2024-10-02\n  kind: activity\n  title: 读书周\n';
  const { problems } = assembleLedger(narrowWorkspace(workspaceOf(visit + early), october), '2025-03-01');
  expect(problems.filter(({ code }) => code !== 'unused-person')).toMatchObject([{ code: 'outside-period' }]);
});

describe('a narrower period takes the place of the whole one', () => {
  const { from, to, name } = programme.period;
  const titled = { ...programme, report: { ...programme.report, title: `${name}总结` } };

  test.each([
    ['inside it', october, '2024年10月'],
    ['from its first day', { from, to: '2024-10-31' }, '2024年9月至10月'],
    ['with a day cut off', { from: '2024-10-01', to: '2024-10-30' }, '2024年10月1日至30日'],
    ['a quarter', { from: '2024-10-01', to: '2024-12-31' }, '2024年第四季度'],
    ['to its last day', { from: '2024-10-01', to }, '2024年10月1日至2025年1月17日'],
    ['the whole itself', { from, to }, name],
  ])('%s', (_, days, called) => {
    const narrow = narrowWorkspace(workspaceOf(visit, { programme: titled }), days).programme;
    expect([narrow.period, narrow.report.title]).toMatchObject([{ ...days, name: called }, `${called}总结`]);
  });
});

describe('a narrower period knows only what was measured by its end', () => {
  const beds = (value: number, date?: string) => ({ value, ...(date && { date }) });
  test.each<[string, Partial<Indicator>, readonly Partial<Indicator>[]]>([
    ['without a day', beds(30), [beds(30)]],
    ['on its last day', beds(30, '2024-10-31'), [beds(30, '2024-10-31')]],
    ['the day after', beds(30, '2024-11-01'), []],
    [
      'earlier on its last day',
      { ...beds(30, '2024-12-20'), earlier: [beds(20, '2024-10-31')] },
      [{ ...beds(20, '2024-10-31'), earlier: [] }],
    ],
    ['earlier the day after', { ...beds(30, '2024-12-20'), earlier: [beds(20, '2024-11-01')] }, []],
    ['earlier on no day', { ...beds(30, '2024-12-20'), earlier: [beds(20)] }, []],
    [
      'several times before: the latest of them',
      { ...beds(30, '2024-12-20'), earlier: [beds(10, '2023-12-31'), beds(20, '2024-09-01'), beds(25, '2024-11-01')] },
      [{ ...beds(20, '2024-09-01'), earlier: [beds(10, '2023-12-31')] }],
    ],
  ])('%s', (_, measured, known) => {
    const named = { id: 'beds', name: '床位', unit: '张' };
    const indicators = [{ ...named, ...measured } as Indicator];
    const narrow = narrowWorkspace(workspaceOf(visit, { indicators }), october);
    expect(narrow.indicators).toEqual(known.map((one) => ({ ...named, ...one })));
    // Its name is kept, so that a template that names it is no error.
    expect(narrow.unmeasured).toEqual(known.length === 0 ? ['beds'] : []);
  });
});
