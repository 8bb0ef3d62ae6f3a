// The calendar against one counted by hand, where the machine's own zone lacks a day: Samoa had no 30 December 2011.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, ageOn, daysBetween, isDay, lastDayOf, monthsOf, weekdayOf } from '../../src/language/dates.ts';

const zone = process.env.TZ;

beforeAll(() => {
  process.env.TZ = 'Pacific/Apia';
});

afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const twoDigits = (number: number) => String(number).padStart(2, '0');
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Each month of 1900 to 2100 with its days, and all these days in order. */
const months = Array.from({ length: 201 }, (_, at) => 1900 + at).flatMap((year) =>
  lengths(year).map((length, month) => ({ month: `${year}-${twoDigits(month + 1)}`, length })),
);
const days = months.flatMap(({ month, length }) => Array.from({ length }, (_, at) => `${month}-${twoDigits(at + 1)}`));
const index = fc.integer({ min: 0, max: days.length - 1 });
const dayAt = (at: number) => days[at] ?? '';

test('the zone lacks the day', () => {
  expect(new Date(2011, 11, 30).getDate()).toBe(31);
  expect(days).toContain('2011-12-30');
});

test('every day from 1900 to 2100 is one, follows the day before, and has the next day of the week', () => {
  // 1 January 1900 was a Monday.
  const wrong = days.filter(
    (day, at) => !isDay(day) || weekdayOf(day) !== (at % 7) + 1 || addDays(day, 1) !== (days[at + 1] ?? '2101-01-01'),
  );
  expect(wrong).toEqual([]);
});

test('every month ends on its last day, and no day follows that', () => {
  const wrong = months.filter(
    ({ month, length }) => lastDayOf(month) !== `${month}-${length}` || isDay(`${month}-${length + 1}`),
  );
  expect(wrong).toEqual([]);
});

test('days are counted and added over any distance', () => {
  fc.assert(
    fc.property(index, index, (from, to) => {
      expect(daysBetween(dayAt(from), dayAt(to))).toBe(to - from);
      expect(addDays(dayAt(from), to - from)).toBe(dayAt(to));
    }),
  );
});

test('years completed are those of the calendar, also of who was born on 29 February', () => {
  const byHand = (birth: string, day: string) =>
    Math.max(0, Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0));
  const birthday = fc.oneof(index.map(dayAt), fc.constantFrom(...days.filter((day) => day.endsWith('-02-29'))));
  const near = fc.tuple(birthday, fc.integer({ min: -1, max: 90 }), fc.integer({ min: -1, max: 1 }));
  fc.assert(
    fc.property(near, index, ([birth, years, shift], other) => {
      const anniversary = addDays(`${Number(birth.slice(0, 4)) + years}-03-01`, shift);
      for (const day of [anniversary, dayAt(other)]) expect(ageOn(birth, day)).toBe(byHand(birth, day));
    }),
  );
});

test('the months of a period are all that it touches', () => {
  fc.assert(
    fc.property(index, fc.nat({ max: 800 }), (from, length) => {
      const touched = days.slice(from, from + length + 1);
      const expected = [...new Set(touched.map((day) => day.slice(0, 7)))];
      expect(monthsOf(dayAt(from), touched.at(-1) ?? '')).toEqual(expected);
    }),
  );
});
