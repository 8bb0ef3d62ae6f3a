// The fields that every entry may have. The kinds in kinds/ add theirs.
import { closeLabel, identifier, listOf, reason, text, wholeNumber } from '../source/fields/fields.ts';
import { whenField } from './when.ts';

/**
 * The fields that every entry may have. `to` names the children reached; without such a list, `children`, `households`
 * and `people` give numbers. `times` is how many of its kind an entry stands for. `void` is why an entry no longer
 * counts. `story` names the narrative file about it.
 */
export const entryFields = {
  date: whenField,
  by: listOf(identifier).optional(),
  to: listOf(identifier).optional(),
  children: wholeNumber.optional(),
  households: wholeNumber.optional(),
  people: wholeNumber.optional(),
  times: wholeNumber.optional(),
  place: text.optional(),
  title: text.optional(),
  topic: text.optional(),
  category: closeLabel.optional(),
  note: text.optional(),
  photos: listOf(text).optional(),
  document: text.optional(),
  void: reason.optional(),
  story: text.optional(),
} as const;
