// 表彰: a child, helper or the organisation was honoured.
import { record, text, unit, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** An award: the honour, the level of who gave it (县级), and how many were honoured, one where nothing is said; `unit` counts them (名, 个班). */
export const award = record({
  ...entryFields,
  honour: text,
  level: text.optional(),
  quantity: wholeNumber.optional(),
  unit: unit.optional(),
});
