// 结对: helpers take on children; holds from its date until its end, if it has one.
import { day, identifier, listOf, record } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A pairing: every helper in `by` with every child in `to`, from the first day of `date` through `until`. */
export const pairing = record({
  ...entryFields,
  by: listOf(identifier),
  to: listOf(identifier),
  until: day.optional(),
});
