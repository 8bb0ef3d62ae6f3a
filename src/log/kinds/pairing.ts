// 结对: helpers take on children. A pairing has no end unless one is given.
import { day, identifier, listOf, record } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A pairing of every helper in `by` with every child in `to`, from the first day of `date` to `until`, inclusive. */
export const pairing = record({
  ...entryFields,
  by: listOf(identifier),
  to: listOf(identifier),
  until: day.optional(),
});
