// 家访: a visit to a child's home.
import { clock, listOf, record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A home visit. `findings` is what was found, `followUp` what is to be done next. */
export const visit = record({
  ...entryFields,
  starts: clock.optional(),
  ends: clock.optional(),
  findings: listOf(text).optional(),
  followUp: text.optional(),
});
