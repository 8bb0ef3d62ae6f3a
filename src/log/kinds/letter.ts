// 书信: a letter or written message to or from a child's parents.
import { record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A letter. `with` is the other person. */
export const letter = record({ ...entryFields, with: text.optional() });
