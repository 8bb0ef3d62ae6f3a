import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/language/dates.ts';
import { windowsOf } from '../../src/rollup/windows.ts';

type Every = Parameters<typeof windowsOf>[0];

const cases: readonly [string, Every, string, string[]][] = [
  [
    'a week is from Monday',
    'week',
    '2024-09-01..2024-09-22',
    ['2024-09-02..2024-09-08', '2024-09-09..2024-09-15', '2024-09-16..2024-09-22'],
  ],
  ['the first day is a Monday', 'week', '2024-09-02..2024-09-14', ['2024-09-02..2024-09-08']],
  ['a week cut off is none', 'week', '2024-09-03..2024-09-14', []],
  [
    'a month cut off at either end is none',
    'month',
    '2024-09-02..2025-01-17',
    ['2024-10-01..2024-10-31', '2024-11-01..2024-11-30', '2024-12-01..2024-12-31'],
  ],
  ['February of a leap year', 'month', '2024-02-01..2024-02-29', ['2024-02-01..2024-02-29']],
  ['quarters', 'quarter', '2023-12-31..2024-06-30', ['2024-01-01..2024-03-31', '2024-04-01..2024-06-30']],
  ['the one quarter of a term', 'quarter', '2024-09-01..2025-01-17', ['2024-10-01..2024-12-31']],
  [
    'halves of the calendar',
    'halfYear',
    '2024-01-01..2024-12-31',
    ['2024-01-01..2024-06-30', '2024-07-01..2024-12-31'],
  ],
  ['a half year', 'halfYear', '2024-01-01..2024-06-30', ['2024-01-01..2024-06-30']],
  ['the half year of a school', 'halfYear', '2024-09-01..2025-01-17', ['2024-09-01..2025-01-17']],
  [
    'the halves of a school year',
    'halfYear',
    '2023-09-01..2024-06-30',
    ['2023-09-01..2024-01-31', '2024-02-01..2024-06-30'],
  ],
  [
    'the halves of a year from April',
    'halfYear',
    '2024-04-01..2025-03-31',
    ['2024-04-01..2024-09-30', '2024-10-01..2025-03-31'],
  ],
  [
    'the halves of a year from March, though it holds two terms',
    'halfYear',
    '2024-03-01..2025-02-28',
    ['2024-03-01..2024-08-31', '2024-09-01..2025-02-28'],
  ],
  ['a half year from April', 'halfYear', '2024-04-01..2024-09-30', ['2024-04-01..2024-09-30']],
  [
    'the halves of a school year of twelve months are its terms',
    'halfYear',
    '2024-09-01..2025-08-31',
    ['2024-09-01..2025-01-31', '2025-02-01..2025-07-31'],
  ],
  [
    'the halves of two years from October',
    'halfYear',
    '2022-10-01..2024-09-30',
    ['2022-10-01..2023-03-31', '2023-04-01..2023-09-30', '2023-10-01..2024-03-31', '2024-04-01..2024-09-30'],
  ],
  [
    'quarters of a half year from February',
    'quarter',
    '2024-02-01..2024-07-31',
    ['2024-02-01..2024-04-30', '2024-05-01..2024-07-31'],
  ],
  [
    'a month that begins on its second day parts nothing',
    'halfYear',
    '2024-04-02..2025-03-31',
    ['2024-07-01..2024-12-31'],
  ],
  ['an autumn term', 'term', '2024-09-01..2025-01-17', ['2024-09-01..2025-01-17']],
  ['an autumn term with its holidays', 'term', '2024-08-26..2025-02-14', ['2024-08-26..2025-02-14']],
  ['a spring term', 'term', '2024-02-26..2024-07-05', ['2024-02-26..2024-07-05']],
  ['a half year holds a spring term', 'term', '2024-01-01..2024-06-30', ['2024-01-01..2024-06-30']],
  ['two terms', 'term', '2023-09-01..2024-07-05', ['2023-09-01..2024-01-31', '2024-02-01..2024-07-05']],
  ['the autumn term of a calendar year is not over', 'term', '2024-01-01..2024-12-31', ['2024-02-01..2024-07-31']],
  ['a quarter without its last day is none', 'quarter', '2024-01-01..2024-03-30', []],
  ['a term to the middle of June', 'term', '2024-03-10..2024-06-15', ['2024-03-10..2024-06-15']],
  ['a spring term that begins late', 'term', '2024-03-11..2024-06-30', []],
  ['a spring term that ends early', 'term', '2024-02-26..2024-06-14', []],
  ['a term into the new year', 'term', '2024-09-15..2025-01-01', ['2024-09-15..2025-01-01']],
  ['an autumn term that begins late', 'term', '2024-09-16..2025-01-17', []],
  ['an autumn term that ends early', 'term', '2024-09-01..2024-12-31', []],
  ['a term as long as half a year', 'term', '2024-08-02..2025-02-01', ['2024-08-02..2025-02-01']],
  ['a term in a day more than half a year', 'term', '2024-08-01..2025-02-01', ['2024-08-01..2025-01-31']],
  ['half a term is none', 'term', '2024-09-01..2024-10-31', []],
  ['a year', 'year', '2024-01-01..2024-12-31', ['2024-01-01..2024-12-31']],
  ['a school year', 'year', '2023-09-01..2024-06-30', ['2023-09-01..2024-06-30']],
  ['a school year with its summer', 'year', '2023-09-01..2024-08-31', ['2023-09-01..2024-08-31']],
  ['years', 'year', '2008-01-01..2009-12-31', ['2008-01-01..2008-12-31', '2009-01-01..2009-12-31']],
  ['school years', 'year', '2022-09-01..2024-07-05', ['2022-09-01..2023-07-31', '2023-08-01..2024-07-05']],
  ['a year from April', 'year', '2024-04-01..2025-03-31', ['2024-04-01..2025-03-31']],
  ['a year from March', 'year', '2024-03-01..2025-02-28', ['2024-03-01..2025-02-28']],
  ['a school year to the end of August', 'year', '2024-09-01..2025-08-31', ['2024-09-01..2025-08-31']],
  ['years from April', 'year', '2022-04-01..2024-03-31', ['2022-04-01..2023-03-31', '2023-04-01..2024-03-31']],
  [
    'school years of twelve months',
    'year',
    '2022-09-01..2024-08-31',
    ['2022-09-01..2023-08-31', '2023-09-01..2024-08-31'],
  ],
  ['a year in as many days as a leap year has', 'year', '2023-12-31..2024-12-30', []],
  ['a year in a day more than a leap year has', 'year', '2023-12-31..2024-12-31', ['2024-01-01..2024-12-31']],
  ['a term is no year', 'year', '2024-09-01..2025-01-17', []],
  ['a quarter is no half year', 'halfYear', '2024-10-01..2024-12-31', []],
];

test.each(cases)('%s: every %s of %s', (_, every, written, expected) => {
  const [from = '', to = ''] = written.split('..');
  expect(windowsOf(every, { from, to }).map((window) => `${window.from}..${window.to}`)).toEqual(expected);
});

const every = fc.constantFrom<Every[]>('week', 'month', 'quarter', 'halfYear', 'term', 'year');
const period = fc
  .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 900 }))
  .map(([start, length]) => ({ from: addDays('2024-03-01', start), to: addDays('2024-03-01', start + length) }));

test('windows lie in the period, one after the other', () => {
  fc.assert(
    fc.property(every, period, (often, days) => {
      const windows = windowsOf(often, days);
      const bounds = windows.flatMap(({ from, to }) => [from, to]);
      expect(bounds).toEqual(bounds.toSorted());
      expect(windows.every(({ from, to }) => days.from <= from && to <= days.to)).toBe(true);
      expect(windows.every(({ from }, at) => at === 0 || from > (windows[at - 1]?.to ?? ''))).toBe(true);
    }),
  );
});
