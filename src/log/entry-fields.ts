// What every entry may hold, whatever its kind; the kinds in kinds/ build on it.
import { identifier, listOf, reason, text, wholeNumber } from '../source/fields/fields.ts';
import { whenField } from './when.ts';

/** What every entry may hold. Reached children are named (`to`) or, where no list was kept, stated as a number (`children`, `households`, `people`). `void` holds the reason why an entry no longer counts, `story` the name of the narrative file that tells of it at length. */
export const entryFields = {
  date: whenField,
  by: listOf(identifier).optional(),
  to: listOf(identifier).optional(),
  children: wholeNumber.optional(),
  households: wholeNumber.optional(),
  people: wholeNumber.optional(),
  place: text.optional(),
  title: text.optional(),
  topic: text.optional(),
  category: text.optional(),
  note: text.optional(),
  photos: listOf(text).optional(),
  document: text.optional(),
  void: reason.optional(),
  story: text.optional(),
} as const;
