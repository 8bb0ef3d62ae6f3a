// What activities, meetings and trainings share: people came together at a time.
import { clock, listOf, participants, record, text, wholeNumber, yesNo } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A work somebody performed, and the class that did. */
const workSchema = record({ class: text.optional(), work: text });

/** A prize, how often it was given, and to whom. */
const prizeSchema = record({ prize: text, quantity: wholeNumber.optional(), winner: text.optional() });

/** A contest: which one of its row (第三届), the groups that competed apart, how many competed, what was won. */
const contestSchema = record({
  edition: wholeNumber.optional(),
  groups: listOf(text).optional(),
  contestants: wholeNumber.optional(),
  prizes: listOf(prizeSchema).optional(),
});

/** Participants by group, speakers or hosts, hours, works performed, the contest it was, what came of it; `feature` asks for a paragraph of its own in the report. */
export const gatheringFields = {
  ...entryFields,
  title: text,
  participants: participants.optional(),
  hosts: listOf(text).optional(),
  starts: clock.optional(),
  ends: clock.optional(),
  works: listOf(workSchema).optional(),
  contest: contestSchema.optional(),
  findings: listOf(text).optional(),
  feature: yesNo.optional(),
} as const;
