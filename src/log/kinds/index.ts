// The table of kinds: one line a kind, its schema in the file of the same name.
import type { z } from 'zod';
import type { KindName } from '../../language/vocabulary.ts';
import { isOptional, shapeOf } from '../../source/fields/field-shape.ts';
import { record } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';
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

/**
 * What can be checked of an entry whose kind nobody knows: the fields that every entry may have and, where they are
 * written, those of any kind.
 */
export const anyKind = record({ ...fieldsOfKinds(), ...entryFields });

function fieldsOfKinds(): Readonly<Record<string, z.ZodType>> {
  const fields = Object.values(kinds).flatMap((kind) => {
    const shape = shapeOf(kind);
    return shape.type === 'record' ? [...shape.fields] : [];
  });
  return Object.fromEntries(fields.map(([key, field]) => [key, isOptional(field) ? field : field.optional()]));
}
