// Hours of service: from minutes or from beginning and end, by helper and in sum.
import { expect, test } from 'vitest';
import { type Figure, silentIn } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { type EntryWords, ledgerOf } from './ledger-of.ts';

const helpers = ['h1', 'h2'].map((id) => ({ id, name: `帮扶人${id}` }));
const inHours = ({ value }: Figure) => value / 60;
const work = { kind: 'activity', title: '清洁', by: ['h1'] } as const;

function hoursOf(...entries: readonly EntryWords[]) {
  const { hours, hoursByHelper } = rollUp(ledgerOf({ helpers, entries })).activities;
  const rows = hoursByHelper.rows.map(({ label, figure }) => [label, inHours(figure)]);
  return { sum: inHours(hours), silent: silentIn(hours).length, rows };
}

test('two who serve together serve twice as long, each for all of it', () => {
  const entries = [
    { ...work, date: '2024-10-08', by: ['h1', 'h2'], starts: '08:30', ends: '10:00' },
    { ...work, date: '2024-10-09', starts: '14:00', ends: '14:45' },
  ];
  expect(hoursOf(...entries)).toEqual({
    sum: 3.75,
    silent: 0,
    rows: [
      ['帮扶人h1', 2.25],
      ['帮扶人h2', 1.5],
    ],
  });
});

test('minutes that are written count before the clock', () => {
  const entry = { ...work, date: '2024-10-08', starts: '08:00', ends: '12:00', minutes: 210 };
  expect(hoursOf(entry)).toEqual({ sum: 3.5, silent: 0, rows: [['帮扶人h1', 3.5]] });
});

test('volunteers who are counted and not named serve, too', () => {
  const entry = {
    ...work,
    date: '2024-10-08',
    starts: '08:00',
    ends: '10:00',
    participants: { volunteers: 5, students: 30 },
  };
  expect(hoursOf(entry)).toEqual({
    sum: 10,
    silent: 0,
    rows: [
      ['帮扶人h1', 2],
      ['未注明', 8],
    ],
  });
});

test.each<[string, Omit<EntryWords & { kind: 'activity' }, 'kind' | 'title'>]>([
  ['no end', { date: '2024-10-08', by: ['h1'], starts: '08:00' }],
  ['nobody who served', { date: '2024-10-08', starts: '08:00', ends: '09:00' }],
  // Nobody knows how long each of the days was.
  ['several days', { date: '2024-10-08..2024-10-10', by: ['h1'], starts: '08:00', ends: '16:00' }],
  ['hours that cannot be', { date: '2024-10-08', by: ['h1'], starts: '16:00', ends: '08:00' }],
])('an entry with %s says no hours', (_, words) => {
  expect(hoursOf({ kind: 'activity', title: '清洁', ...words })).toEqual({ sum: 0, silent: 1, rows: [] });
});

test.each([
  ['2024-10-08', '22:00', '02:30', 4.5],
  ['2024-10-08..2024-10-09', '19:00', '07:30', 12.5],
])('a night, %s from %s to %s, lasts until the morning', (date, starts, ends, sum) => {
  expect(hoursOf({ ...work, date, starts, ends })).toMatchObject({ sum });
});

test('calls say their minutes', () => {
  const call = { kind: 'call', date: '2024-10-08', by: ['h1'], minutes: 45 } as const;
  const { hours } = rollUp(ledgerOf({ helpers, entries: [call, call] })).calls;
  expect(hours).toMatchObject({ name: 'calls.hours', value: 90, unit: 'minute' });
});
