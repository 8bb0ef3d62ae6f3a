// 摸底: households were looked into to know who needs care.
import { listOf, record, text } from '../../source/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A survey, in which villages, and what came of it. */
export const survey = record({ ...entryFields, villages: listOf(text).optional(), findings: text.optional() });
