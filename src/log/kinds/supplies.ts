// 物资: supplies were handed out.
import { closeLabel, decimal, fen, label, listOf, record, unit } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** One line of supplies. `value` is that of the whole line, in fen. */
const suppliesItem = record({ item: closeLabel, quantity: decimal, unit, value: fen.optional() });

/** Supplies and who gave them. `value` is that of all items, in fen, if the items have none. */
export const supplies = record({
  ...entryFields,
  items: listOf(suppliesItem),
  value: fen.optional(),
  donor: label.optional(),
});
