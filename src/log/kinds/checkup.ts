// 体检: children were examined.
import { label, listOf, record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A checkup: by whom, of what, with what result. */
export const checkup = record({
  ...entryFields,
  provider: label.optional(),
  examined: listOf(label).optional(),
  findings: listOf(text).optional(),
});
