// 表彰: a child, helper or the organisation was honoured.
import { record, text, wholeNumber } from '../../source/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** An award: the honour, the level of who gave it (县级), and how many were honoured, one where nothing is said. */
export const award = record({ ...entryFields, honour: text, level: text.optional(), quantity: wholeNumber.optional() });
