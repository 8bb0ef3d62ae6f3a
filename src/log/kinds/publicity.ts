// 宣传: word was spread.
import { record, text, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** Publicity: through which channel, in how many copies. */
export const publicity = record({ ...entryFields, channel: text.optional(), copies: wholeNumber.optional() });
