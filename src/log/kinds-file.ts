// kinds.yaml as it is written: kinds of entry that carelog does not bring along, and fields that a programme adds to
// those it does and to people.
import type { z } from 'zod';
import { type KindName, kindWords } from '../language/vocabulary.ts';
import { withShape } from '../source/fields/field-shape.ts';
import { choice, day, identifier, label, listOf, record, text, unit, yesNo } from '../source/fields/fields.ts';

/** An option that is not chosen any more from a day on: older entries stand. */
const retiredSchema = record({ name: label, since: day });

const fieldSchema = record({
  name: label,
  type: choice('type'),
  options: listOf(label).optional(),
  retired: listOf(retiredSchema).optional(),
  required: yesNo.optional(),
  uncollected: choice('uncollected').optional(),
  access: choice('access').optional(),
  rolledUp: choice('rolledUp').optional(),
  unit: unit.optional(),
});

const kindSchema = record({
  take: label.optional(),
  name: label.optional(),
  english: identifier.optional(),
  formerly: listOf(label).optional(),
  measure: text.optional(),
  phrase: text.optional(),
  reach: choice('reach').optional(),
  funds: choice('funds').optional(),
  register: yesNo.optional(),
  fields: listOf(fieldSchema).optional(),
});

/** kinds.yaml. */
export const kindsSchema = record({
  kinds: listOf(kindSchema).optional(),
  personFields: listOf(fieldSchema).optional(),
  kindFields: byKind(listOf(fieldSchema)).optional(),
});

/** kinds.yaml as it is written. */
export type WrittenKinds = z.infer<typeof kindsSchema>;

/** A map from kinds of entry that carelog brings along, by any word for them. */
function byKind<S extends z.ZodType>(item: S): z.ZodType<Readonly<Partial<Record<KindName, z.output<S>>>>, unknown> {
  const fields = Object.fromEntries(Object.keys(kindWords).map((kind) => [kind, item.optional()]));
  return withShape(record(fields), {
    type: 'record',
    fields: new Map(Object.entries(fields)),
    required: [],
    words: 'kinds',
  }) as unknown as z.ZodType<Readonly<Partial<Record<KindName, z.output<S>>>>, unknown>;
}

/** A field as kinds.yaml has it. */
export type WrittenField = z.infer<typeof fieldSchema>;
/** A kind as kinds.yaml has it. */
export type WrittenKind = z.infer<typeof kindSchema>;
