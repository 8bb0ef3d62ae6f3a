// The schema of a kind of a workspace's own, made from its definition: its entries are read as those of any kind.
import type { z } from 'zod';
import { day, decimal, fen, minutes, oneOf, record, text, yesNo } from '../source/fields/fields.ts';
import type { FieldDefinition, KindDefinition } from './definition.ts';
import { entryFields } from './entry-fields.ts';

/** A value under a field of one's own: text, a number, or yes or no. */
export type OwnValue = string | number | boolean;

/** The values under the fields of one's own, by the name of the field. */
export type OwnValues = Readonly<Record<string, OwnValue>>;

const commonSchema = record(entryFields);

/** What every entry may have. */
export type CommonFields = Readonly<z.infer<typeof commonSchema>>;

const schemas = new WeakMap<KindDefinition, z.ZodType<CommonFields & Readonly<Record<string, unknown>>>>();

/** The schema of an entry of a defined kind, made once: the fields that every entry may have, and its own. */
export function schemaOf(definition: KindDefinition): z.ZodType<CommonFields & Readonly<Record<string, unknown>>> {
  const known = schemas.get(definition);
  if (known) return known;
  const own = definition.fields.map((field) => {
    const schema = valueSchema(field);
    return [field.name, field.required ? schema : schema.optional()] as const;
  });
  const { to: _to, children: _children, households: _households, people: _people, ...others } = entryFields;
  const schema = record({ ...Object.fromEntries(own), ...(definition.reach === 'none' ? others : entryFields) });
  schemas.set(definition, schema);
  return schema;
}

/** Whether an entry names or counts whom it reached, where its kind wants that. */
export function namesWhom({ reach }: KindDefinition, { to, children, households, people }: CommonFields): boolean {
  return reach !== 'must' || [to, children, households, people].some((written) => written !== undefined);
}

/** An entry as its schema gives it, with the values of its own fields apart from those that every entry may have. */
export function partedBy(
  { fields }: KindDefinition,
  value: CommonFields & Readonly<Record<string, unknown>>,
): CommonFields & { readonly own: OwnValues } {
  const own = new Set(fields.map(({ name }) => name));
  const written = Object.entries(value);
  return {
    ...(Object.fromEntries(written.filter(([key]) => !own.has(key))) as CommonFields),
    own: Object.fromEntries(written.filter(([key]) => own.has(key))) as OwnValues,
  };
}

function valueSchema({ type, options }: FieldDefinition): z.ZodType {
  switch (type) {
    case 'text':
      return text;
    case 'number':
      return decimal;
    case 'money':
      return fen;
    case 'minutes':
      return minutes;
    case 'option':
      return oneOf(options);
    case 'yesNo':
      return yesNo;
    case 'date':
      return day;
  }
}
