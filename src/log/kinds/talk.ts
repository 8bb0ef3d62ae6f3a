// 谈心: a talk with a child.
import { record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A talk. `followUp` is what is to be done next. */
export const talk = record({ ...entryFields, followUp: text.optional() });
