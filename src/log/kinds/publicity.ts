// 宣传: information was spread.
import { record, text, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** Publicity, with its channel and the number of copies. */
export const publicity = record({ ...entryFields, channel: text.optional(), copies: wholeNumber.optional() });
