// The fields that a workspace adds to the people it cares for (人员项目 of kinds.yaml), under their own names.
import { z } from 'zod';
import { compareText } from '../language/order.ts';
import type { FieldDefinition } from '../log/definition.ts';
import { type OwnValue, valueSchema } from '../log/own-fields.ts';
import { shapeOf, withShape } from '../source/fields/field-shape.ts';
import { day, listOf, record } from '../source/fields/fields.ts';

/** What a choice was, and from which day on; without one from the beginning. */
export interface ValueSince {
  readonly value: string;
  readonly since?: string | undefined;
}

/** What stands in a field of a person; in a choice everything that it was, the first first. */
export type PersonValue = OwnValue | readonly ValueSince[];

/** The schemas of these fields, by their names. */
export function personFieldSchemas(fields: readonly FieldDefinition[]): z.ZodRawShape {
  return Object.fromEntries(
    fields.map((field) => {
      const schema = field.type === 'option' ? changesSchema(field) : valueSchema(field);
      return [field.name, field.required ? schema : schema.optional()];
    }),
  );
}

/** 重点, or what it was from which day on: [{值: 重点, 自: 2024-09-01}, {值: 一般, 自: 2024-11-15}]. */
function changesSchema(field: FieldDefinition): z.ZodType {
  const change = record({ value: valueSchema(field), since: day.optional() });
  const alone = z.preprocess((written) => (typeof written === 'string' ? { value: written } : written), change);
  const shape = {
    type: 'record',
    fields: new Map(Object.entries(change.shape)),
    required: ['value'],
    words: 'keys',
    or: shapeOf(change.shape.value),
  } as const;
  return listOf(withShape(alone, shape));
}

/** What a field of a person held on a day; of a choice the last that it became until then. */
export function valueOn(value: PersonValue | undefined, on: string): OwnValue | undefined {
  if (typeof value !== 'object') return value;
  if (!isChanges(value)) return value;
  const begun = value.filter(({ since }) => since === undefined || since <= on);
  return begun.toSorted((a, b) => compareText(a.since ?? '', b.since ?? '')).at(-1)?.value;
}

function isChanges(value: readonly string[] | readonly ValueSince[]): value is readonly ValueSince[] {
  return typeof value[0] === 'object';
}
