// 家访: somebody went to a child's home.
import { clock, listOf, record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A home visit, from when to when, with what was found and what follows from it. */
export const visit = record({
  ...entryFields,
  starts: clock.optional(),
  ends: clock.optional(),
  findings: listOf(text).optional(),
  followUp: text.optional(),
});
