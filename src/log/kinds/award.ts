// 表彰: a child, a helper or the organisation was honoured.
import { closeLabel, record, text, unit, wholeNumber } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/**
 * An award. `level` is that of the giver (县级). `quantity` is how many were honoured (default 1), in `unit` (名,
 * 个班).
 */
export const award = record({
  ...entryFields,
  honour: text,
  level: closeLabel.optional(),
  quantity: wholeNumber.optional(),
  unit: unit.optional(),
});
