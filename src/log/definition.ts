// What a programme says in kinds.yaml: kinds of entry that carelog does not bring along, and fields that it adds to
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
  fields: listOf(fieldSchema).optional(),
});

/** kinds.yaml. */
export const kindsSchema = record({
  kinds: listOf(kindSchema).optional(),
  personFields: listOf(fieldSchema).optional(),
  kindFields: byKind(listOf(fieldSchema)).optional(),
});

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
type WrittenKind = z.infer<typeof kindSchema>;

/**
 * A field of one's own. Who may read what stands in it is never left open: where nobody said, it is counted and not
 * quoted. `uncollected` says whether 未采集 may stand there.
 */
export type FieldDefinition = Omit<
  Filled<WrittenField, 'options' | 'retired' | 'required' | 'access'>,
  'uncollected'
> & {
  readonly uncollected: boolean;
};

/**
 * A kind of entry that a workspace defines: what it is called and counted in (热线, 次), the words it is told with
 * (受理热线), whom it reaches, whether money comes in or goes out by it, and what else is written in it.
 */
export type KindDefinition = Omit<
  Filled<WrittenKind, 'name' | 'formerly' | 'measure' | 'phrase' | 'reach'>,
  'take' | 'fields'
> & { readonly fields: readonly FieldDefinition[] };

/** What was written, with these keys filled in where they were left out. */
type Filled<Written, Key extends keyof Written> = Readonly<
  Omit<Written, Key> & { [K in Key]-?: NonNullable<Written[K]> }
>;

/** What a workspace defines, in the order of its kinds.yaml. */
export interface Definitions {
  /** Kinds of entry of its own. */
  readonly kinds: readonly KindDefinition[];
  /** What it adds to the people it cares for. */
  readonly personFields: readonly FieldDefinition[];
  /** What it adds to kinds that carelog brings along. */
  readonly kindFields: Readonly<Partial<Record<KindName, readonly FieldDefinition[]>>>;
}

/** Those of a workspace without a kinds.yaml. */
export const noDefinitions: Definitions = { kinds: [], personFields: [], kindFields: {} };

/** The definition that a word calls by any of its names. Capitals do not matter. */
export function definitionNamed(written: string, { kinds }: Definitions): KindDefinition | undefined {
  const word = written.trim().toLowerCase();
  return kinds.find(({ name, english, formerly }) =>
    [name, english, ...formerly].some((one) => one?.toLowerCase() === word),
  );
}

/** What was left out in a kinds.yaml, filled in. A kind without a name is left out. */
export function definitionsOf({
  kinds = [],
  personFields = [],
  kindFields = {},
}: z.infer<typeof kindsSchema>): Definitions {
  const ofKinds = Object.entries(kindFields).map(([kind, fields = []]) => [kind, fields.map(filledField)]);
  return {
    kinds: kinds.flatMap((kind) => (kind.name === undefined ? [] : [filledKind({ ...kind, name: kind.name })])),
    personFields: personFields.map(filledField),
    kindFields: Object.fromEntries(ofKinds),
  };
}

function filledKind(kind: WrittenKind & { readonly name: string }): KindDefinition {
  const { take: _take, formerly = [], measure = '次', phrase = kind.name, reach = 'may', fields = [], ...rest } = kind;
  return { ...rest, formerly, measure, phrase, reach, fields: fields.map(filledField) };
}

function filledField(field: WrittenField): FieldDefinition {
  const { options = [], retired = [], required = false, access = 'internal', uncollected, ...rest } = field;
  return { ...rest, options, retired, required, access, uncollected: uncollected === 'may' };
}
