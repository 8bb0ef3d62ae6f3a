// 表彰: a child, helper or the organisation was honoured.
import { record, text } from '../../source/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** An award: the honour, and the level of who gave it (县级). */
export const award = record({ ...entryFields, honour: text, level: text.optional() });
