// 通话: a call or video call with a child's parents or guardian.
import { record, text, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A call: `with` says with whom (父亲), `minutes` how long. */
export const call = record({ ...entryFields, with: text.optional(), minutes: wholeNumber.optional() });
