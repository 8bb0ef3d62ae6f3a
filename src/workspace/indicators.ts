// indicators.yaml: numbers that hold on a date (people, beds, m², yuan), with earlier values, targets and denominators.
import type { z } from 'zod';
import {
  amount,
  closeLabel,
  day,
  decimal,
  identifier,
  listOf,
  record,
  text,
  unit,
  wholeNumber,
} from '../source/fields/fields.ts';

/** The value of an indicator at an earlier date. */
const earlierSchema = record({ value: amount, date: day.optional() });
export type Earlier = z.infer<typeof earlierSchema>;

/**
 * An indicator. `of` names the indicator that it is a share of; with `every` it is a rate (`every: 1000`: so many per
 * thousand).
 */
const indicatorSchema = record({
  id: identifier,
  name: text,
  category: closeLabel.optional(),
  value: amount,
  unit,
  date: day.optional(),
  source: text.optional(),
  earlier: listOf(earlierSchema).optional(),
  target: decimal.optional(),
  of: identifier.optional(),
  every: wholeNumber.optional(),
  note: text.optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/**
 * What a whole was when its part was measured: its value, or an earlier one of that day; undefined where it is not said.
 * Where one of them has no day, both are what is so now.
 */
export function wholeOnDayOf({ date: day }: Indicator, { value, date, earlier = [] }: Indicator): Earlier | undefined {
  if (day === undefined || date === undefined || day === date) return { value, date };
  return earlier.find((before) => before.date === day);
}

/** indicators.yaml as a whole. */
export const indicatorsSchema = record({ indicators: listOf(indicatorSchema).optional() });
