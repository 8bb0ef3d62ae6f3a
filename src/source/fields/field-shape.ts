// The shape of each schema of fields.ts, for code that walks a schema: the checker and the JSON Schema.
import { z } from 'zod';
import type { ValueField } from '../../language/vocabulary.ts';

/** What a schema accepts; `or` is another shape that may stand there instead (未采集). */
export type FieldShape = OneShape & { readonly or?: FieldShape };

type OneShape =
  /**
   * A map. `required` are the keys that must be there; `words` is the vocabulary table that has its keys. `others` is
   * what stands under keys that are in no table, where such are allowed.
   */
  | {
      readonly type: 'record';
      readonly fields: ReadonlyMap<string, z.ZodType>;
      readonly required: readonly string[];
      readonly words: 'keys' | 'participants' | 'kinds';
      readonly others?: z.ZodType;
    }
  | { readonly type: 'list'; readonly item: z.ZodType }
  /** A map from free names, which are in no table, to numbers. */
  | { readonly type: 'counts'; readonly item: z.ZodType }
  /**
   * A scalar. `verbatim` is text kept as written; an unquoted number there gets a note. `own` are the kinds that may
   * stand there beside ours. `isTitle` is a text that is printed in 《》, as one.
   */
  | {
      readonly type: ScalarType;
      readonly verbatim: boolean;
      readonly own?: readonly OwnKind[];
      readonly isTitle?: boolean;
    }
  | { readonly type: 'choice'; readonly field: ValueField }
  /** One of these words, which a workspace has chosen itself. `old` ones are read, too, and not proposed. */
  | { readonly type: 'option'; readonly options: readonly string[]; readonly old: readonly string[] };

/** A kind of entry that a workspace defines, by all that it is called. */
export interface OwnKind {
  readonly name: string;
  readonly english?: string | undefined;
  readonly formerly: readonly string[];
}

/** The kinds of scalar. */
export type ScalarType =
  | 'text'
  /** A text that is more than yes or no. */
  | 'reason'
  | 'identifier'
  | 'whole'
  | 'decimal'
  | 'amount'
  | 'money'
  | 'day'
  | 'when'
  | 'clock'
  | 'zone'
  | 'unit'
  | 'kind';

const shapes = new WeakMap<z.ZodType, FieldShape>();

/** Remembers the shape of a schema, and returns the schema. */
export function withShape<S extends z.ZodType>(schema: S, shape: FieldShape): S {
  shapes.set(schema, shape);
  return schema;
}

/** The shape of a schema, optional or not. Throws for a schema that fields.ts did not make. */
export function shapeOf(schema: z.ZodType): FieldShape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = shapes.get(requiredOf(schema));
  if (!shape) throw new TypeError('a schema of a workspace file is made by the functions of source/fields/fields.ts');
  // Asked for every value of a log; to see whether a schema is optional takes zod longer than to find it.
  shapes.set(schema, shape);
  return shape;
}

/** Whether a key with this schema may be left out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** A schema that accepts the same as another and derives its value from the other's value. */
export function derived<S extends z.ZodType, T>(
  schema: S,
  derive: (value: z.output<S>) => T,
): z.ZodType<T, z.input<S>> {
  return withShape(schema.transform(derive) as z.ZodType<T, z.input<S>>, shapeOf(schema));
}

function requiredOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? requiredOf(schema.unwrap() as z.ZodType) : schema;
}
