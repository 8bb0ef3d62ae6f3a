// How a kind of entry that carelog brings along is defined: so that the compiler knows its fields as they are written.
import type { z } from 'zod';
import { derived } from '../../source/fields/field-shape.ts';
import { record } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

type Common = typeof entryFields;

/** The fields of a kind with those that every entry may have, of which it may ask for more. */
type Whole<F extends z.ZodRawShape> = {
  [K in keyof F | keyof Common]: K extends keyof F ? F[K] : Common[K & keyof Common];
};

/** What an entry with these fields says. */
type Written<F extends z.ZodRawShape> = z.output<z.ZodObject<Whole<F>, z.core.$strict>>;

/** A kind that carelog brings along. `property` is what its figures are called by in a rollup: visits. */
export interface ShippedKind<Property extends string, Fields> {
  readonly property: Property;
  /** The schema of its entries. */
  readonly schema: z.ZodType<Fields>;
  /** The same with fields that a workspace adds. */
  readonly schemaWith: (added: z.ZodRawShape) => z.ZodType<Fields>;
}

/** Defines a kind by the fields that it has besides those of every entry. `derive` fills in what follows from others. */
export function defineKind<const P extends string, F extends z.ZodRawShape>({
  property,
  fields,
  derive,
}: {
  readonly property: P;
  readonly fields: F;
  readonly derive?: (written: Written<F>) => Written<F>;
}): ShippedKind<P, Written<F>> {
  const schemaWith = (added: z.ZodRawShape) => {
    const schema = record({ ...entryFields, ...fields, ...added }) as unknown as z.ZodObject<Whole<F>, z.core.$strict>;
    return (derive ? derived(schema, derive) : schema) as z.ZodType<Written<F>>;
  };
  return { property, schema: schemaWith({}), schemaWith };
}
