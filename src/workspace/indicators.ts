// indicators.yaml: stocks measured on a date (people, beds, m², yuan), with earlier values, targets and denominators.
import type { z } from 'zod';
import { day, decimal, identifier, listOf, record, text, unit } from '../source/fields.ts';

/** An indicator: what was measured, when, by whom; `of` names the indicator it is a share of. */
const indicatorSchema = record({
  id: identifier,
  name: text,
  value: decimal,
  unit,
  date: day.optional(),
  source: text.optional(),
  earlier: record({ value: decimal, date: day.optional() }).optional(),
  target: decimal.optional(),
  of: identifier.optional(),
  note: text.optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** indicators.yaml as a whole. */
export const indicatorsSchema = record({ indicators: listOf(indicatorSchema).optional() });
