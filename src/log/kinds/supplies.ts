// 物资: things handed out.
import { decimal, fen, listOf, record, text, unit } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** One line of what was handed out; `value` is the worth of the whole line in whole fen. */
const suppliesItem = record({ item: text, quantity: decimal, unit, value: fen.optional() });

/** Supplies handed out, and who gave them. `value` is the worth of all together where no worth by item is known. */
export const supplies = record({
  ...entryFields,
  items: listOf(suppliesItem),
  value: fen.optional(),
  donor: text.optional(),
});
