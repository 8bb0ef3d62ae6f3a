// The fields that activities, meetings and trainings have besides those of every entry.
import {
  classLabel,
  clock,
  closeLabel,
  label,
  listOf,
  minutes,
  participants,
  record,
  text,
  wholeNumber,
  yesNo,
} from '../../source/fields/fields.ts';

/** A work that was performed, and the class that performed it. */
const workSchema = record({ class: classLabel.optional(), work: text });

/** A prize; `quantity` is how often it was given. */
const prizeSchema = record({ prize: closeLabel, quantity: wholeNumber.optional(), winner: text.optional() });

/** A contest: its edition (第三届), the groups that competed separately, how many competed, the prizes. */
const contestSchema = record({
  edition: wholeNumber.optional(),
  groups: listOf(label).optional(),
  contestants: wholeNumber.optional(),
  prizes: listOf(prizeSchema).optional(),
});

/** `hosts` are speakers or hosts, `findings` the results. `feature` asks for a separate paragraph in the report. */
export const gatheringFields = {
  title: text,
  participants: participants.optional(),
  hosts: listOf(text).optional(),
  starts: clock.optional(),
  ends: clock.optional(),
  minutes: minutes.optional(),
  works: listOf(workSchema).optional(),
  contest: contestSchema.optional(),
  findings: listOf(text).optional(),
  feature: yesNo.optional(),
} as const;
