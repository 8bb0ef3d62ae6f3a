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

/** indicators.yaml as a whole. */
export const indicatorsSchema = record({ indicators: listOf(indicatorSchema).optional() });
