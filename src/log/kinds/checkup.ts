// 体检: children were examined.
import { listOf, record, text } from '../../source/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A checkup: who examined, and what. */
export const checkup = record({ ...entryFields, provider: text.optional(), examined: listOf(text).optional() });
