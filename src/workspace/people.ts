// people.yaml: those cared for (`children`, whoever they are), helpers and leading group that the log refers to by id.
import type { z } from 'zod';
import { choice, day, identifier, listOf, record, text, wholeNumber, yesNo } from '../source/fields/fields.ts';

/** Who looks after a child at home; of an elder, the son, daughter or relative to turn to. */
const guardianSchema = record({
  name: text.optional(),
  relation: text.optional(),
  phone: text.optional(),
  identity: text.optional(),
});

/** Someone the programme cares for: a child, an elder. Everything but the id may be left out. */
const childSchema = record({
  id: identifier,
  name: text.optional(),
  gender: choice('gender').optional(),
  birth: day.optional(),
  /** For lists that do not know the day of birth. */
  age: wholeNumber.optional(),
  identity: text.optional(),
  grade: text.optional(),
  class: text.optional(),
  village: text.optional(),
  household: identifier.optional(),
  stay: choice('stay').optional(),
  boarding: yesNo.optional(),
  difficulty: yesNo.optional(),
  guardian: guardianSchema.optional(),
  phone: text.optional(),
  /** The first and the last day in care, for whoever came or left in the period: promises are due in between. */
  joined: day.optional(),
  left: day.optional(),
  note: text.optional(),
});
export type Child = z.infer<typeof childSchema>;

/** Someone who visits, calls, talks: a teacher, officer or volunteer. */
const helperSchema = record({
  id: identifier,
  name: text.optional(),
  gender: choice('gender').optional(),
  post: text.optional(),
  phone: text.optional(),
  note: text.optional(),
});
export type Helper = z.infer<typeof helperSchema>;

/** A member of the leading group with the role held in it (组长), the post held in the organisation (校长) and what the member answers for. */
const leaderSchema = record({ name: text.optional(), role: text, post: text.optional(), duty: text.optional() });
export type Leader = z.infer<typeof leaderSchema>;

/** A body of the programme: a special committee, a branch; `links` are the units it is tied to, `people` how many serve in it. */
const committeeSchema = record({
  name: text,
  category: text.optional(),
  duty: text.optional(),
  links: listOf(text).optional(),
  people: wholeNumber.optional(),
  note: text.optional(),
});
export type Committee = z.infer<typeof committeeSchema>;

/** A kind of file kept on those cared for (成长档案), what is entered in it, and how many were made. */
const careFileSchema = record({
  name: text,
  fields: listOf(text).optional(),
  copies: wholeNumber.optional(),
  note: text.optional(),
});
export type CareFile = z.infer<typeof careFileSchema>;

/** people.yaml as a whole; a workspace without the file has none of each. */
export const peopleSchema = record({
  children: listOf(childSchema).optional(),
  helpers: listOf(helperSchema).optional(),
  leadingGroup: listOf(leaderSchema).optional(),
  committees: listOf(committeeSchema).optional(),
  files: listOf(careFileSchema).optional(),
});

/** Everyone the log may refer to, and the bodies and files that stand behind the work. */
export interface People {
  readonly children: readonly Child[];
  readonly helpers: readonly Helper[];
  readonly leadingGroup: readonly Leader[];
  readonly committees?: readonly Committee[] | undefined;
  readonly files?: readonly CareFile[] | undefined;
}
