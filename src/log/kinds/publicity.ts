// 宣传: information was spread.
import { label, record, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** Publicity, with its channel and the number of copies. */
export const publicity = record({ ...entryFields, channel: label.optional(), copies: wholeNumber.optional() });
