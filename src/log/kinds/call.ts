// 通话: a call or video call with a child's parents or guardian.
import { minutes, record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A call. `with` is the person called (父亲). */
export const call = record({ ...entryFields, with: text.optional(), minutes: minutes.optional() });
