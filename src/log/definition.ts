// What a programme says in kinds.yaml of the kinds of entry that carelog does not bring along.
import type { z } from 'zod';
import { choice, identifier, label, listOf, record, text, unit, yesNo } from '../source/fields/fields.ts';

const fieldSchema = record({
  name: label,
  type: choice('type'),
  options: listOf(label).optional(),
  required: yesNo.optional(),
  access: choice('access').optional(),
  rolledUp: choice('rolledUp').optional(),
  unit: unit.optional(),
});

const kindSchema = record({
  name: label,
  english: identifier.optional(),
  measure: text.optional(),
  phrase: text.optional(),
  reach: choice('reach').optional(),
  fields: listOf(fieldSchema).optional(),
});

/** kinds.yaml. */
export const kindsSchema = record({ kinds: listOf(kindSchema) });

/**
 * A field of a kind of one's own. Who may read what stands in it is never left open: where nobody said, it is counted
 * and not quoted.
 */
export type FieldDefinition = Filled<z.infer<typeof fieldSchema>, 'options' | 'required' | 'access'>;

/**
 * A kind of entry that a workspace defines: what it is called and counted in (热线, 次), the words it is told with
 * (受理热线), whom it reaches and what else is written in it.
 */
export type KindDefinition = Filled<Omit<z.infer<typeof kindSchema>, 'fields'>, 'measure' | 'phrase' | 'reach'> & {
  readonly fields: readonly FieldDefinition[];
};

/** What was written, with these keys filled in where they were left out. */
type Filled<Written, Key extends keyof Written> = Readonly<
  Omit<Written, Key> & { [K in Key]-?: NonNullable<Written[K]> }
>;

/** The kinds that a workspace defines, in the order of its kinds.yaml. */
export type Definitions = readonly KindDefinition[];

/** The definition that a word calls by either of its names. Capitals do not matter. */
export function definitionNamed(written: string, definitions: Definitions): KindDefinition | undefined {
  const word = written.trim().toLowerCase();
  return definitions.find(({ name, english }) => word === name.toLowerCase() || word === english?.toLowerCase());
}

/** What was left out in a kinds.yaml, filled in. */
export function definitionsOf({ kinds }: z.infer<typeof kindsSchema>): Definitions {
  return kinds.map(({ name, english, measure = '次', phrase = name, reach = 'may', fields = [] }) => ({
    name,
    ...(english === undefined ? {} : { english }),
    measure,
    phrase,
    reach,
    fields: fields.map(({ options = [], required = false, access = 'internal', ...field }) => ({
      ...field,
      options,
      required,
      access,
    })),
  }));
}
