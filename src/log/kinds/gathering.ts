// What activities, meetings and trainings share: people came together at a time.
import { clock, listOf, participants, record, text, yesNo } from '../../source/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A work somebody performed, and the class that did. */
const workSchema = record({ class: text.optional(), work: text });

/** Participants by group, speakers or hosts, hours, works performed; `feature` asks for a paragraph of its own in the report. */
export const gatheringFields = {
  ...entryFields,
  title: text,
  participants: participants.optional(),
  hosts: listOf(text).optional(),
  starts: clock.optional(),
  ends: clock.optional(),
  works: listOf(workSchema).optional(),
  feature: yesNo.optional(),
} as const;
