// 谈心: a talk with a child.
import { record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A talk, with what follows from it. */
export const talk = record({ ...entryFields, followUp: text.optional() });
