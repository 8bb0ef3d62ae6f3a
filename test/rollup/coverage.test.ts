import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/language/dates.ts';
import { type MaskedLedger, maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import type { PromiseFigures } from '../../src/rollup/coverage.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figures } from '../../src/rollup/trace.ts';
import { asMasked, type EntryWords, entryOf, type LedgerWords, ledgerOf } from './ledger-of.ts';

type Promised = PromiseFigures['promised'];

// The period is 2024-09-02 to 2025-01-17: only October, November and December lie wholly in it.
const monthly: Promised = { kind: 'visit', every: 'month', per: 'child' };
const children = [{ id: 'c1' }, { id: 'c2' }];

function coverageOf(words: LedgerWords, promised: Promised = monthly) {
  const [first] = rollUp(ledgerOf({ children, promises: [promised], ...words })).promises;
  return first?.coverage;
}

function valuesOf(words: LedgerWords, promised: Promised = monthly) {
  const coverage = coverageOf(words, promised);
  return coverage && [coverage.due.value, coverage.kept.value, coverage.missed.value];
}

function visit(date: string, to: string[], more: object = {}): EntryWords {
  return { kind: 'visit', date, to, ...more };
}

function activity(date: string): EntryWords {
  return { kind: 'activity', date, title: '诵读' };
}

describe('what is due and kept', () => {
  test('by one entry that stands for several', () => {
    const twice = { ...monthly, times: 2 };
    expect(valuesOf({ entries: [visit('2024-10-08', ['c1'])] }, twice)).toEqual([6, 0, 6]);
    expect(valuesOf({ entries: [visit('2024-10-08', ['c1'], { times: 2 })] }, twice)).toEqual([6, 1, 5]);
  });

  test('a child in a month, once however often it was visited', () => {
    const entries = [visit('2024-10-08', ['c1', 'c2']), visit('2024-10-20', ['c1']), visit('2024-12-01', ['c2'])];
    const coverage = coverageOf({ entries });
    expect(coverage?.windows).toMatchObject({ name: 'promises.visit.windows', value: 3, unit: '个月' });
    expect(coverage?.due).toMatchObject({
      name: 'promises.visit.due',
      value: 6,
      unit: '人次',
      evidence: { from: 'people' },
    });
    expect(coverage?.kept.evidence).toEqual({
      from: 'entries',
      parts: [
        { amount: 1, subject: 'c1+2024-10-01..2024-10-31', entries: ['log/a.yaml:1', 'log/a.yaml:2'] },
        { amount: 1, subject: 'c2+2024-10-01..2024-10-31', entries: ['log/a.yaml:1'] },
        { amount: 1, subject: 'c2+2024-12-01..2024-12-31', entries: ['log/a.yaml:3'] },
      ],
    });
    expect(coverage?.missed).toMatchObject({ value: 3, unit: '人次' });
    expect(coverage?.share).toMatchObject({
      value: 50,
      unit: 'percent',
      evidence: { by: 'ratio', figures: ['promises.visit.kept', 'promises.visit.due'] },
    });
  });

  test('several times, or not at all; what was done too seldom counts as missed, with its entries', () => {
    const entries = [visit('2024-10-08', ['c1', 'c2']), visit('2024-11-20', ['c1'])];
    const coverage = coverageOf({ entries }, { ...monthly, every: 'term', times: 2 });
    expect(coverage?.kept).toMatchObject({ value: 1, unit: '人' });
    expect(coverage?.missed.evidence).toMatchObject({
      parts: [{ subject: 'c2+2024-09-02..2025-01-17', entries: ['log/a.yaml:1'] }],
    });
  });

  test('of the programme as a whole', () => {
    const promised: Promised = { kind: 'activity', every: 'month', per: 'programme' };
    const entries = [activity('2024-10-08'), activity('2024-10-20'), activity('2024-12-01')];
    expect(coverageOf({ entries }, promised)).toMatchObject({
      due: { value: 3, unit: '次', evidence: { from: 'period' } },
      kept: {
        value: 2,
        evidence: { parts: [{ subject: '2024-10-01..2024-10-31' }, { subject: '2024-12-01..2024-12-31' }] },
      },
    });
    expect(coverageOf({ entries }, { ...promised, times: 2 })).toMatchObject({
      due: { value: 3, unit: '个月' },
      kept: { value: 1 },
    });
  });

  test('a second and third promise of a kind have names of their own', () => {
    const promises: Promised[] = [
      monthly,
      { ...monthly, every: 'term' },
      { kind: 'call', every: 'month', per: 'child' },
      { ...monthly, per: 'programme' },
    ];
    const names = [...figures(rollUp(ledgerOf({ children, promises }))).keys()];
    expect(names.filter((name) => name.endsWith('.due'))).toEqual([
      'promises.visit.due',
      'promises.visit-2.due',
      'promises.call.due',
      'promises.visit-3.due',
    ]);
  });
});

const cases: readonly [string, EntryWords[], Promised, [number, number, number] | undefined][] = [
  ['nothing done', [], monthly, [6, 0, 6]],
  ['a month cut off counts for nothing', [visit('2024-09-10', ['c1'])], monthly, [6, 0, 6]],
  [
    'the first and the last day of a month',
    [visit('2024-10-01', ['c1']), visit('2024-10-31', ['c2'])],
    monthly,
    [6, 2, 4],
  ],
  ['several days count where they begin', [visit('2024-10-30..2024-11-02', ['c1'])], monthly, [6, 1, 5]],
  ['an entry known to the month', [visit('2024-11', ['c1'])], monthly, [6, 1, 5]],
  ['a month that reaches beyond the term', [visit('2025-01', ['c1'])], { ...monthly, every: 'term' }, [2, 1, 1]],
  ['a month in weeks is not known', [visit('2024-11', ['c1'])], { ...monthly, every: 'week' }, undefined],
  ['others than the list', [visit('2024-10-08', ['c9'])], monthly, [6, 0, 6]],
  ['nobody named', [{ kind: 'visit', date: '2024-10-08' }], monthly, undefined],
  ['households stated', [{ kind: 'visit', date: '2024-10-08', households: 34 }], monthly, undefined],
  ['more stated than named', [visit('2024-10-08', ['c1'], { people: 20 })], monthly, undefined],
  ['more households than those named have', [visit('2024-10-08', ['c1'], { households: 2 })], monthly, undefined],
  ['as many stated as named', [visit('2024-10-08', ['c1', 'c2'], { children: 2, households: 2 })], monthly, [6, 2, 4]],
  ['nobody named in a month cut off', [{ kind: 'visit', date: '2024-09-10' }], monthly, [6, 0, 6]],
  ['words of its own', [visit('2024-10-08', ['c1'])], { ...monthly, action: '写信或通话' }, undefined],
  ['no times', [visit('2024-10-08', ['c1'])], { ...monthly, times: 0 }, undefined],
  ['no window', [visit('2024-10-08', ['c1'])], { ...monthly, every: 'year' }, undefined],
];

test.each(cases)('%s', (_, entries, promised, expected) => {
  expect(valuesOf({ entries }, promised)).toEqual(expected);
});

const unnamed: EntryWords = { kind: 'visit', date: '2024-11-08' };
test.each<[string, EntryWords[], Partial<Promised>, string | undefined]>([
  ['the first that names nobody', [visit('2024-10-08', ['c1']), unnamed, unnamed], {}, 'log/a.yaml:2'],
  [
    'one that names fewer than it says',
    [visit('2024-10-08', ['c1'], { people: 9 }), visit('2024-10-09', ['c1'])],
    {},
    'log/a.yaml:1',
  ],
  ['none where all name whom they reached', [visit('2024-10-08', ['c1'])], {}, undefined],
  ['none where numbers alone are kept', [unnamed, visit('2024-10-08', ['c1'], { people: 9 })], {}, undefined],
  ['none in a month cut off', [visit('2024-10-08', ['c1']), { ...unnamed, date: '2024-09-10' }], {}, undefined],
  ['none of another kind', [visit('2024-10-08', ['c1']), unnamed], { kind: 'call' }, undefined],
  ['none for the programme', [visit('2024-10-08', ['c1']), unnamed], { per: 'programme' }, undefined],
  ['none in words of its own', [visit('2024-10-08', ['c1']), unnamed], { action: '写信或通话' }, undefined],
])('what keeps a promise from being counted: %s', (_, entries, more, expected) => {
  const [first] = rollUp(ledgerOf({ children, promises: [{ ...monthly, ...more }], entries })).promises;
  expect(first?.unnamed?.origin.id).toBe(expected);
});

test('whoever came along need not be named', () => {
  const promised: Promised = { kind: 'activity', every: 'month', per: 'child' };
  const of = (participants: object): EntryWords =>
    ({ ...activity('2024-10-08'), to: ['c1'], participants }) as EntryWords;
  expect(valuesOf({ entries: [of({ teachers: 9, parents: 1 })] }, promised)).toEqual([6, 1, 5]);
  expect(valuesOf({ entries: [of({ teachers: 9, students: 40 })] }, promised)).toBeUndefined();
});

test('nothing is due of a child before it came and after it left', () => {
  const those = [
    { id: 'c1', joined: '2024-10-11' },
    { id: 'c2', left: '2024-11-30' },
  ];
  const entries = [visit('2024-10-20', ['c1']), visit('2024-11-20', ['c1', 'c2'])];
  const coverage = coverageOf({ children: those, entries });
  expect([coverage?.due.value, coverage?.kept.value]).toEqual([4, 2]);
  expect(coverage?.missed.evidence).toMatchObject({
    parts: [{ subject: 'c1+2024-12-01..2024-12-31' }, { subject: 'c2+2024-10-01..2024-10-31' }],
  });
});

describe('a visit reaches a home', () => {
  const siblings = [
    { id: 'c1', household: 'f1' },
    { id: 'c2', household: 'f1' },
    { id: 'c3', household: 'f2' },
  ];
  test.each<[string, EntryWords, number]>([
    ['the sibling of a visited child is not missed', visit('2024-10-08', ['c1']), 2],
    ['nor where the number of homes is stated', visit('2024-10-08', ['c1'], { households: 1 }), 2],
    ['a talk reaches only whom it names', { kind: 'talk', date: '2024-10-08', to: ['c1'] }, 1],
  ])('%s', (_, entry, kept) => {
    const promised: Promised = { kind: entry.kind, every: 'term', per: 'child' };
    expect(valuesOf({ children: siblings, entries: [entry] }, promised)).toEqual([3, kept, 3 - kept]);
  });
});

describe('as of a day', () => {
  const entries = [visit('2024-10-08', ['c1', 'c2']), visit('2024-11-08', ['c1', 'c2'])];
  test.each<[string, Promised['every'], [number, number, number] | undefined]>([
    ['2024-09-15', 'month', undefined],
    ['2024-10-30', 'month', undefined],
    ['2024-10-31', 'month', [2, 2, 0]],
    ['2024-11-29', 'month', [2, 2, 0]],
    ['2024-11-30', 'month', [4, 4, 0]],
    ['2025-01-16', 'month', [6, 4, 2]],
    ['2025-01-16', 'term', undefined],
    ['2025-01-17', 'term', [2, 2, 0]],
  ])('%s: a window that is not over is neither kept nor missed (%s)', (asOf, every, expected) => {
    expect(valuesOf({ entries, asOf }, { ...monthly, every })).toEqual(expected);
  });
});

test.each<[string, LedgerWords, Partial<Promised>, PromiseFigures['uncounted']]>([
  ['words of its own', {}, { action: '写信或通话' }, 'ownWords'],
  ['nobody listed', { children: [] }, {}, 'nobodyListed'],
  ['no window', {}, { every: 'year' }, 'notDue'],
  ['no window that is over', { asOf: '2024-10-30' }, {}, 'notDue'],
  ['nobody in care in one', { children: [{ id: 'c1', joined: '2024-12-03' }] }, {}, 'nobodyThroughout'],
  ['nobody named', { entries: [{ kind: 'visit', date: '2024-10-08' }] }, {}, 'unnamed'],
  ['no day', { entries: [visit('2024-10', ['c1'])] }, { every: 'week' }, 'undated'],
  ['counted', {}, {}, undefined],
])('why a promise is not counted: %s', (_, words, more, expected) => {
  const promises: Promised[] = [{ ...monthly, ...more }];
  expect(rollUp(ledgerOf({ children, promises, ...words })).promises[0]?.uncounted).toBe(expected);
});

test('nobody on the list, nothing known', () => {
  expect(coverageOf({ children: [], entries: [visit('2024-10-08', ['c1'])] })).toBeUndefined();
});

test('a pairing keeps its promise as long as it holds, and begins once', () => {
  const entries: EntryWords[] = [
    { kind: 'pairing', date: '2024-03-01', by: ['h1'], to: ['c1'], until: '2024-11-05' },
    { kind: 'pairing', date: '2024-12-02', by: ['h1'], to: ['c2'] },
  ];
  expect(valuesOf({ entries }, { ...monthly, kind: 'pairing' })).toEqual([6, 3, 3]);
  expect(valuesOf({ entries }, { kind: 'pairing', every: 'month', per: 'programme' })).toEqual([3, 1, 2]);
  const sinceOctober: EntryWords = { kind: 'pairing', date: '2024-10', by: ['h1'], to: ['c1'] };
  expect(valuesOf({ entries: [sinceOctober] }, { ...monthly, kind: 'pairing' })).toEqual([6, 3, 3]);
});

test('the mask hides who was missed, not how many', () => {
  const ledger = ledgerOf({
    promises: [monthly],
    children: [{ id: '李小明', name: '李小明' }],
    entries: [visit('2024-10-08', ['李小明'])],
  });
  const [masked] = rollUp(maskLedger(ledger)).promises;
  expect(masked?.coverage).toMatchObject({ kept: { value: 1 }, missed: { value: 2 } });
  expect(JSON.stringify(masked)).not.toContain('小明');
});

const day = fc.integer({ min: 0, max: 137 }).map((days) => addDays('2024-09-02', days));
const date = fc.oneof(
  day,
  fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([from, days]) => `${from}..${addDays(from, days)}`),
  fc.constantFrom('2024-09', '2024-12', '2025-01'),
);
const who = fc.subarray(['c1', 'c2', 'c9'], { minLength: 1 });
const entryWords = fc.record(
  { kind: fc.constant('visit' as const), date, to: who, households: fc.constantFrom(1, 1, 2) },
  { requiredKeys: ['kind', 'date', 'to'] },
);
const promise: fc.Arbitrary<Promised> = fc.record({
  kind: fc.constant('visit' as const),
  times: fc.integer({ min: 1, max: 3 }),
  every: fc.constantFrom<Promised['every'][]>('week', 'month', 'quarter', 'halfYear', 'term', 'year'),
  per: fc.constantFrom<Promised['per'][]>('child', 'programme'),
});
const entries = fc.array(entryWords, { maxLength: 12 });

function ledgerWith(all: readonly EntryWords[], promises: Promised[]): MaskedLedger {
  return ledgerOf({ children, promises, entries: all });
}

describe('of any log', () => {
  test('kept and missed add up to due', () => {
    fc.assert(
      fc.property(entries, promise, (all, promised) => {
        const coverage = coverageOf({ entries: all }, promised);
        if (coverage === undefined) return;
        const { due, kept, missed, share } = coverage;
        expect(kept.value).toBeGreaterThanOrEqual(0);
        expect(kept.value).toBeLessThanOrEqual(due.value);
        expect(kept.value + missed.value).toBe(due.value);
        expect(share.value).toBe((kept.value * 100) / due.value);
      }),
    );
  });

  test('of a later day nothing that was due, kept or missed is less, and at the end it is all', () => {
    fc.assert(
      fc.property(entries, promise, day, fc.nat({ max: 60 }), (all, promised, asOf, days) => {
        const at = (one: string | undefined) => valuesOf({ entries: all, ...(one && { asOf: one }) }, promised);
        const last = '2025-01-17';
        const later = addDays(asOf, days);
        const [first, second, end] = [at(asOf), at(later < last ? later : last), at(last)];
        if (first && second) expect(first.every((value, index) => value <= (second[index] ?? 0))).toBe(true);
        expect(end).toEqual(at(undefined));
      }),
    );
  });

  test('one more entry never lowers what was kept', () => {
    fc.assert(
      fc.property(entries, entryWords, promise, (all, one, promised) => {
        const before = coverageOf({ entries: all }, promised);
        const after = coverageOf({ entries: [...all, one] }, promised);
        if (before && after) expect(after.kept.value).toBeGreaterThanOrEqual(before.kept.value);
      }),
    );
  });

  test('the order of entries changes nothing', () => {
    const shuffled = entries
      .map((words) => words.map((entry, at) => entryOf(entry, at + 1)))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, promise, ([inOrder, mixed], promised) => {
        const ledger = ledgerWith([], [promised]);
        const promises = [inOrder, mixed].map((all) => rollUp(asMasked({ ...ledger, entries: all })).promises);
        expect(JSON.stringify(promises[1])).toBe(JSON.stringify(promises[0]));
      }),
    );
  });
});
