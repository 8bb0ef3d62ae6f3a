// The table of kinds: one line a kind, its schema in the file of the same name.
import type { z } from 'zod';
import type { KindName } from '../../language/vocabulary.ts';
import { activity } from './activity.ts';
import { award } from './award.ts';
import { call } from './call.ts';
import { checkup } from './checkup.ts';
import { letter } from './letter.ts';
import { meeting } from './meeting.ts';
import { pairing } from './pairing.ts';
import { publicity } from './publicity.ts';
import { rule } from './rule.ts';
import { supplies } from './supplies.ts';
import { survey } from './survey.ts';
import { talk } from './talk.ts';
import { training } from './training.ts';
import { visit } from './visit.ts';

/** The schema of every kind of entry. */
export const kinds = {
  visit,
  call,
  letter,
  talk,
  pairing,
  supplies,
  activity,
  meeting,
  training,
  checkup,
  survey,
  publicity,
  award,
  rule,
} satisfies Record<KindName, z.ZodType>;

/** The fields of an entry of each kind. */
export type Entries = { readonly [K in KindName]: Readonly<z.infer<(typeof kinds)[K]>> };
