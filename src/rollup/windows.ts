// The windows of a promise: the months, terms or other stretches of days in which something is due.
import { addDays, type Days, daysBetween, lastDayOf, monthsOf, weekdayOf } from '../language/dates.ts';
import type { valueWords } from '../language/vocabulary.ts';

type Every = keyof (typeof valueWords)['every'];

const longestHalfYear = 184;
const longestYear = 366;

/**
 * The windows that lie wholly in a period, in order. Nothing is due yet in a month that the period cuts off.
 *
 * Weeks (from Monday) and months follow the calendar. If a period consists of whole months and quarters, half years or
 * years fill it exactly, they are counted from its own first day: a year from April has two halves, April to September
 * and October to March. In other periods, quarters follow the calendar. Half years and years follow the calendar or the
 * school year, whichever has more of them in the period: September to June has two halves, its terms.
 */
export function windowsOf(every: Every, period: Days): readonly Days[] {
  return { week: weeks, month: months, quarter: quarters, halfYear: halfYears, term: terms, year: years }[every](
    period,
  );
}

function weeks(period: Days): readonly Days[] {
  const found: Days[] = [];
  let from = addDays(period.from, (8 - weekdayOf(period.from)) % 7);
  for (; addDays(from, 6) <= period.to; from = addDays(from, 7)) found.push({ from, to: addDays(from, 6) });
  return found;
}

function months(period: Days): readonly Days[] {
  return stretches(period, 1);
}

function quarters(period: Days): readonly Days[] {
  return filling(period, 3) ?? stretches(period, 3);
}

function halfYears(period: Days): readonly Days[] {
  const school = terms(period);
  const own = filling(period, 6);
  if (own === undefined) return more(stretches(period, 6), school);
  // A period from September on is a school year, even if it lasts to the end of August. Its halves are its terms.
  return period.from.endsWith('-09-01') && school.length === own.length ? school : own;
}

function years(period: Days): readonly Days[] {
  return filling(period, 12) ?? whole(more(stretches(period, 12), schoolYears(period)), period, longestYear);
}

/** Stretches of `length` months that fill the period exactly; undefined if they do not. */
function filling({ from, to }: Days, length: number): readonly Days[] | undefined {
  const months = monthsOf(from, to);
  const isWhole = from.endsWith('-01') && to === lastDayOf(to.slice(0, 7));
  if (!isWhole || months.length % length !== 0) return undefined;
  return months
    .filter((_, at) => at % length === 0)
    .map((first, at) => ({ from: `${first}-01`, to: lastDayOf(months[(at + 1) * length - 1] ?? first) }));
}

/** Stretches of `length` calendar months that lie wholly in the period. */
function stretches(period: Days, length: number): readonly Days[] {
  return monthsOf(period.from, period.to)
    .filter((month) => (Number(month.slice(5)) - 1) % length === 0)
    .map((month) => {
      const last = `${month.slice(0, 5)}${String(Number(month.slice(5)) + length - 1).padStart(2, '0')}`;
      return { from: `${month}-01`, to: lastDayOf(last) };
    })
    .filter((stretch) => holds(period, stretch));
}

/**
 * The terms of a period. carelog knows no school's calendar, and a report on a term runs from its first day of school
 * to its last (2024-09-01 to 2025-01-17). So a period contains a term if it contains most of its lessons: from
 * mid-September to the new year in autumn, from early March to mid-June in spring. A period with one term and no longer
 * than half a year is that term, holidays included. In a longer one, terms begin on 1 February and 1 August.
 */
function terms(period: Days): readonly Days[] {
  return whole(
    termsIn(period).map(({ from, to }) => ({ from, to })),
    period,
    longestHalfYear,
  );
}

/** Each autumn term with the spring term after it. */
function schoolYears(period: Days): readonly Days[] {
  const found = termsIn(period);
  return found.flatMap(({ season, from }, at) => {
    const next = found[at + 1];
    return season === 'autumn' && next ? [{ from, to: next.to }] : [];
  });
}

function termsIn(period: Days): readonly (Days & { readonly season: 'spring' | 'autumn' })[] {
  const first = Number(period.from.slice(0, 4)) - 1;
  const last = Number(period.to.slice(0, 4));
  const seasons = Array.from({ length: last - first + 1 }, (_, at) => seasonsOf(first + at)).flat();
  return seasons
    .filter(({ lessons }) => holds(period, lessons))
    .map(({ season, from, to }) => ({ season, ...clip({ from, to }, period) }));
}

function seasonsOf(year: number) {
  const [now, next] = [String(year).padStart(4, '0'), String(year + 1).padStart(4, '0')];
  const spring = { from: `${now}-02-01`, to: `${now}-07-31`, lessons: { from: `${now}-03-10`, to: `${now}-06-15` } };
  const autumn = { from: `${now}-08-01`, to: `${next}-01-31`, lessons: { from: `${now}-09-15`, to: `${next}-01-01` } };
  return [
    { season: 'spring', ...spring },
    { season: 'autumn', ...autumn },
  ] as const;
}

/** A single window becomes the whole period, unless the period is longer than such a window can be. */
function whole(windows: readonly Days[], { from, to }: Days, longest: number): readonly Days[] {
  return windows.length === 1 && daysBetween(from, to) < longest ? [{ from, to }] : windows;
}

function more(calendar: readonly Days[], school: readonly Days[]): readonly Days[] {
  return school.length > calendar.length ? school : calendar;
}

function holds(outer: Days, inner: Days): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The part of `stretch` inside `within`; the two must overlap. */
export function clip(stretch: Days, within: Days): Days {
  return {
    from: (stretch.from < within.from ? within : stretch).from,
    to: (stretch.to > within.to ? within : stretch).to,
  };
}
