// 通话: a call or video call with a child's parents or guardian.
import { record, text, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A call. `with` is the person called (父亲). */
export const call = record({ ...entryFields, with: text.optional(), minutes: wholeNumber.optional() });
