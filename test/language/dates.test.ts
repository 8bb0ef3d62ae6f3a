import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  daysBetween,
  formatDay,
  formatEnd,
  formatMonth,
  formatRange,
  formatTime,
  formatWeekday,
  formatWhen,
  isDay,
  lastDayOf,
  monthsOf,
  weekdayOf,
} from '../../src/language/dates.ts';

const day = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays('2024-02-29', n));

test.each([
  ['1941-12-31', '2024-12-31', 83],
  ['1945-01-01', '2024-12-31', 79],
  ['1944-02-29', '2024-02-28', 79],
  ['1944-02-29', '2024-03-01', 80],
  ['2025-01-01', '2024-12-31', 0],
])('who was born on %s is on %s of the age of %i', (birth, day, age) => expect(ageOn(birth, day)).toBe(age));

describe('printed dates', () => {
  test.each([
    ['2024-09-02', '2024-09-02', '2024年9月2日'],
    ['2024-11-25', '2024-11-29', '2024年11月25日至29日'],
    ['2024-11-25', '2024-12-03', '2024年11月25日至12月3日'],
    ['2024-12-30', '2025-01-03', '2024年12月30日至2025年1月3日'],
  ])('%s..%s is %s', (from, to, words) => expect(formatRange(from, to)).toBe(words));

  test.each([
    ['2024-12-31', '2024年底'],
    ['2024-02-29', '2024年2月底'],
    ['2024-02-28', '2024年2月28日'],
  ])('of a stock, %s is %s', (day, words) => expect(formatEnd(day)).toBe(words));

  test('the year is left out where asked, but never between two years', () => {
    expect(formatDay('2024-09-02', { year: false })).toBe('9月2日');
    expect(formatMonth('2024-09', { year: false })).toBe('9月');
    expect(formatRange('2024-11-25', '2024-12-03', { year: false })).toBe('11月25日至12月3日');
    expect(formatRange('2024-12-30', '2025-01-03', { year: false })).toBe('2024年12月30日至2025年1月3日');
  });

  test('an entry known to the month prints its month', () => {
    expect(formatWhen({ type: 'month', from: '2024-11-01', to: '2024-11-30' })).toBe('2024年11月');
    expect(formatWhen({ type: 'day', from: '2024-11-01', to: '2024-11-01' })).toBe('2024年11月1日');
    expect(formatWhen({ type: 'range', from: '2024-11-01', to: '2024-11-30' })).toBe('2024年11月1日至30日');
  });

  test.each([
    ['08:40', '8时40分'],
    ['08:00', '8时'],
    ['14:05', '14时05分'],
    ['00:00', '0时'],
  ])('%s is %s', (time, words) => expect(formatTime(time)).toBe(words));

  test('weekdays', () => {
    expect(formatWeekday('2024-09-02')).toBe('星期一');
    expect(formatWeekday('2024-09-08')).toBe('星期日');
    expect(weekdayOf('1969-12-28')).toBe(7);
  });
});

describe('the calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-02-30', false],
    ['2024-13-01', false],
    ['2024-9-2', false],
    ['2024-09-02T00:00', false],
    ['0000-00-00', false],
    ['', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

  test('no day is skipped, not even where a zone skipped it', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  test('adding and counting days undo each other; weekdays go round', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        const to = addDays(from, count);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(count);
        expect((((weekdayOf(from) - 1 + count) % 7) + 7) % 7).toBe(weekdayOf(to) - 1);
      }),
    );
  });

  test('the last day of a month', () => {
    expect(['2024-02', '2023-02', '2024-12', '2024-04'].map(lastDayOf)).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2024-12-31',
      '2024-04-30',
    ]);
  });

  test('months of a period', () => {
    expect(monthsOf('2024-11-30', '2025-02-01')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(monthsOf('2024-11-05', '2024-11-05')).toEqual(['2024-11']);
    expect(monthsOf('2024-11-05', '2024-10-05')).toEqual([]);
  });
});
