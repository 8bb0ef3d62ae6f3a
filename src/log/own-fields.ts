// The schema of a kind with the fields that a workspace defines: its entries are read as those of any kind.
import type { z } from 'zod';
import { type KindName, keyWords } from '../language/vocabulary.ts';
import {
  day,
  decimal,
  fen,
  identifier,
  label,
  listOf,
  minutes,
  oneOf,
  orWord,
  placeLabel,
  record,
  text,
  wholeNumber,
  yesNo,
} from '../source/fields/fields.ts';
import { type Definitions, type FieldDefinition, fieldsOf, type KindDefinition } from './definition.ts';
import { entryFields } from './entry-fields.ts';
import { kinds } from './kinds/index.ts';

/** A value under a field of one's own: text, a number, yes or no, or ids of people. */
export type OwnValue = string | number | boolean | readonly string[];

/** The values under the fields of one's own, by the name of the field. */
export type OwnValues = Readonly<Record<string, OwnValue>>;

const commonSchema = record(entryFields);

/** What every entry may have. */
export type CommonFields = Readonly<z.infer<typeof commonSchema>>;

/** The schema of the entries of a kind. */
export type EntrySchema = z.ZodType<CommonFields & Readonly<Record<string, unknown>>>;

const schemas = new WeakMap<object, EntrySchema>();

/** The schema of the entries of a kind, made once: with the fields that the workspace defines for it. */
export function schemaOf(kind: KindName | KindDefinition, definitions: Definitions): EntrySchema {
  const fields = fieldsOf(kind, definitions);
  if (typeof kind === 'string' && fields.length === 0) return kinds[kind].schema;
  const key = typeof kind === 'string' ? fields : kind;
  const schema = schemas.get(key) ?? schemaWith(kind, Object.fromEntries(fields.map(entryOfShape)));
  schemas.set(key, schema);
  return schema;
}

function schemaWith(kind: KindName | KindDefinition, own: z.ZodRawShape): EntrySchema {
  if (typeof kind === 'string') return kinds[kind].schemaWith(own);
  const common = Object.entries(entryFields).filter(([key]) => kind.reach !== 'none' || !reachKeys.includes(key));
  return record({ ...own, ...Object.fromEntries(common) }) as unknown as EntrySchema;
}

function entryOfShape(field: FieldDefinition): readonly [name: string, schema: z.ZodType] {
  const schema = valueSchema(field);
  return [field.name, field.required ? schema : schema.optional()];
}

/** The keys by which an entry says whom it reached. */
export const reachKeys: readonly string[] = ['to', 'children', 'households', 'people'];

/** Whether an entry names or counts whom it reached, where its kind wants that. */
export function namesWhom({ reach }: KindDefinition, entry: CommonFields): boolean {
  return (
    reach !== 'must' || Object.entries(entry).some(([key, value]) => reachKeys.includes(key) && value !== undefined)
  );
}

/** An entry as its schema gives it, with what these fields hold apart from the others; as it is where there are none. */
export function partedBy<T extends object>(
  fields: readonly FieldDefinition[],
  value: T,
): T & { readonly own?: OwnValues } {
  if (fields.length === 0) return value;
  const own = new Set(fields.map(({ name }) => name));
  const written = Object.entries(value);
  return {
    ...(Object.fromEntries(written.filter(([key]) => !own.has(key))) as T),
    own: Object.fromEntries(written.filter(([key]) => own.has(key))) as OwnValues,
  };
}

/** The word for what is not known yet, where a definition lets it stand for a value (`未采集: 可`). */
export const uncollected = keyWords.uncollected[0];

/** The ids of people under fields of one's own (人员), by the name of the field. */
export function ownPersons({
  own = {},
}: {
  readonly own?: OwnValues | undefined;
}): readonly (readonly [field: string, ids: readonly string[]])[] {
  return Object.entries(own).flatMap(([field, value]) => (typeof value === 'object' ? [[field, value] as const] : []));
}

/** The schema of what may stand in a field. */
export function valueSchema(field: FieldDefinition): z.ZodType {
  // Among options it is one of them.
  const isBeside = field.uncollected && field.type !== 'option';
  return isBeside ? orWord(uncollected, schemaOfType(field)) : schemaOfType(field);
}

function schemaOfType(field: FieldDefinition): z.ZodType {
  switch (field.type) {
    case 'text':
      return field.rolledUp === 'split' ? label : text;
    case 'place':
      return placeLabel;
    case 'person':
      return listOf(identifier);
    case 'headcount':
      return wholeNumber;
    case 'number':
      return decimal;
    case 'money':
      return fen;
    case 'minutes':
      return minutes;
    case 'option': {
      const words = field.uncollected ? [...field.options, uncollected] : field.options;
      return oneOf(
        words,
        field.retired.map(({ name }) => name),
      );
    }
    case 'yesNo':
      return yesNo;
    case 'date':
      return day;
  }
}
