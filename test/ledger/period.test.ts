// Reports on periods that follow each other add up to the report on the whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/language/dates.ts';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import { narrowWorkspace } from '../../src/ledger/narrow.ts';
import { beginsIn } from '../../src/ledger/period.ts';
import type { Entry } from '../../src/log/entry.ts';
import { type Rollup, rollUp } from '../../src/rollup/rollup.ts';
import { casesOf } from '../thinned.ts';
import { programme } from './sample.ts';
import { workspaceOf } from './workspace.ts';

const today = '2025-03-01';

describe('an entry belongs to the period in which its first day lies', () => {
  const whole = { from: '2024-09-02', to: '2025-01-17' };
  const first = { from: '2024-09-02', to: '2024-10-31' };
  const second = { from: '2024-11-01', to: '2025-01-17' };
  test.each([
    ['2024-09-02', true, false],
    ['2024-10-31', true, false],
    ['2024-11-01', false, true],
    ['2024-10-30..2024-11-02', true, false],
    ['2024-11-01..2025-02-03', false, true],
    ['2024-09', true, false],
    ['2024-10', true, false],
    ['2025-01', false, true],
    ['2024-08', false, false],
    ['2024-09-01', false, false],
    ['2024-08-31..2024-09-03', false, false],
  ])('%s', (date, inFirst, inSecond) => {
    const [entry] = workspaceOf(`- date: ${date}\n  kind: visit\n`).entries;
    const placed = entry && [first, second, whole].map((days) => beginsIn(entry, { ...days, whole }));
    expect(placed).toEqual([inFirst, inSecond, inFirst || inSecond]);
  });
});

test('two reports that follow each other add up to the whole', () => {
  const { from, to } = { ...programme.period, from: '2024-09-02' };
  const whole = { ...programme, period: { ...programme.period, from } };
  const length = daysBetween(from, to);
  const day = fc.integer({ min: 0, max: length }).map((days) => addDays(from, days));
  const date = fc.oneof(
    day,
    fc.tuple(day, fc.integer({ min: 1, max: 40 })).map(([start, days]) => `${start}..${addDays(start, days)}`),
    fc.constantFrom('2024-09', '2024-10', '2024-11', '2024-12', '2025-01'),
  );
  const kind = fc.constantFrom('visit', 'talk', 'call', 'pairing');
  const entry = fc.tuple(date, kind, fc.constantFrom('c01', 'c02', 'c017'));
  const log = fc.array(entry, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(log, fc.integer({ min: 0, max: length - 1 }), (entries, cut) => {
      const text = entries
        .map(([when, what, who], at) => `- date: ${when}\n  kind: ${what}\n  by: t01\n  to: ${who}\n  note: n${at}\n`)
        .join('');
      const all = workspaceOf(text, { programme: whole }).entries;
      // Two pairings of the same people would overlap.
      const among = all.filter((one, at) => one.kind !== 'pairing' || all.findIndex(isSamePair(one)) === at);
      const workspace = { ...workspaceOf(text, { programme: whole }), entries: among };
      const of = (days: { from: string; to: string }) => countsOf(rolled(narrowWorkspace(workspace, days)));
      const [sum, before, after] = [
        of({ from, to }),
        of({ from, to: addDays(from, cut) }),
        of({ from: addDays(from, cut + 1), to }),
      ];
      expect(Object.keys(sum).map((name) => [name, (before[name] ?? 0) + (after[name] ?? 0)])).toEqual(
        Object.entries(sum),
      );
    }),
    { numRuns: casesOf(50, 200) },
  );

  function isSamePair(one: Entry) {
    return ({ kind, to }: Entry) => kind === 'pairing' && to?.[0] === one.to?.[0];
  }

  function rolled(workspace: Parameters<typeof assembleLedger>[0]): Rollup {
    const { value, problems } = assembleLedger(workspace, today);
    if (!value) throw new Error(JSON.stringify(problems));
    return rollUp(maskLedger(value));
  }

  function countsOf({ visits, talks, calls, pairings, entries }: Rollup): Readonly<Record<string, number>> {
    const kinds = { visits, talks, calls, pairings };
    return Object.fromEntries([
      ['entries', entries.count.value],
      ...entries.byMonth.rows.map(({ label, figure }) => [label, figure.value]),
      ...Object.entries(kinds).flatMap(([name, { count, turns }]) => [
        [name, count.value],
        [`${name}.turns`, turns.value],
      ]),
    ]);
  }
});
