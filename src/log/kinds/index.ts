// The kinds of entry that carelog brings along, a row each. What a kind counts beyond the figures of every kind is in
// rollup/kinds.ts.
import type { z } from 'zod';
import type { KindName } from '../../language/vocabulary.ts';
import { isOptional, shapeOf } from '../../source/fields/field-shape.ts';
import {
  choice,
  clock,
  closeLabel,
  day,
  decimal,
  fen,
  identifier,
  label,
  listOf,
  minutes,
  record,
  ruleTitle,
  text,
  unit,
  wholeNumber,
} from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';
import { defineKind, type ShippedKind } from './define-kind.ts';
import { gatheringFields } from './gathering.ts';
import { surveyFields, withVillages } from './survey.ts';

const findings = listOf(text).optional();
/** What is to be done next. */
const followUp = text.optional();
/** The other person of a call or a letter (父亲). */
const partner = text.optional();
/** One line of supplies. `value` is that of the whole line, in fen. */
const item = record({ item: closeLabel, quantity: decimal, unit, value: fen.optional() });

/** Every kind of entry, in the order in which reports and lists of figures have them. */
export const kinds = {
  visit: defineKind({
    property: 'visits',
    fields: { starts: clock.optional(), ends: clock.optional(), minutes: minutes.optional(), findings, followUp },
  }),
  // `direction` is who called.
  call: defineKind({
    property: 'calls',
    fields: { with: partner, direction: choice('direction').optional(), minutes: minutes.optional() },
  }),
  letter: defineKind({ property: 'letters', fields: { with: partner } }),
  talk: defineKind({ property: 'talks', fields: { followUp } }),
  // Every helper in `by` takes on every child in `to`, from the first day of `date` to `until`, inclusive, if ever.
  pairing: defineKind({
    property: 'pairings',
    fields: { by: listOf(identifier), to: listOf(identifier), until: day.optional() },
  }),
  // `value` is that of all items, in fen, if the items have none.
  supplies: defineKind({
    property: 'supplies',
    fields: { items: listOf(item), value: fen.optional(), donor: label.optional(), receiver: label.optional() },
  }),
  activity: defineKind({ property: 'activities', fields: gatheringFields }),
  meeting: defineKind({ property: 'meetings', fields: gatheringFields }),
  training: defineKind({ property: 'trainings', fields: gatheringFields }),
  checkup: defineKind({
    property: 'checkups',
    fields: { provider: label.optional(), examined: listOf(label).optional(), findings },
  }),
  survey: defineKind({ property: 'surveys', fields: surveyFields, derive: withVillages }),
  publicity: defineKind({
    property: 'publicity',
    fields: { channel: label.optional(), copies: wholeNumber.optional() },
  }),
  // `level` is that of the giver (县级). `quantity` is how many were honoured (default 1), in `unit` (名, 个班).
  award: defineKind({
    property: 'awards',
    fields: { honour: text, level: closeLabel.optional(), quantity: wholeNumber.optional(), unit: unit.optional() },
  }),
  rule: defineKind({ property: 'rules', fields: { title: ruleTitle } }),
} satisfies Record<KindName, ShippedKind<string, unknown>>;

/** The fields of an entry of each kind. */
export type Entries = { readonly [K in KindName]: Readonly<z.infer<(typeof kinds)[K]['schema']>> };

/** What the figures of a kind are called by in a rollup and in templates: visits. */
export type PropertyOf<K extends KindName> = (typeof kinds)[K]['property'];

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as readonly KindName[];

/**
 * What can be checked of an entry whose kind nobody knows: the fields that every entry may have and, where they are
 * written, those of any kind.
 */
export const anyKind = record({ ...fieldsOfKinds(), ...entryFields });

function fieldsOfKinds(): Readonly<Record<string, z.ZodType>> {
  const fields = Object.values(kinds).flatMap(({ schema }) => {
    const shape = shapeOf(schema);
    return shape.type === 'record' ? [...shape.fields] : [];
  });
  return Object.fromEntries(fields.map(([key, field]) => [key, isOptional(field) ? field : field.optional()]));
}
