// 家访: somebody went to a child's home.
import { listOf, record, text } from '../../source/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A home visit, with what was found and what follows from it. */
export const visit = record({ ...entryFields, findings: listOf(text).optional(), followUp: text.optional() });
