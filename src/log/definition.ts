// What a programme defines in kinds.yaml, with what it left out filled in and what it takes from the shelf.
import type { KindName } from '../language/vocabulary.ts';
import type { WrittenField, WrittenKind, WrittenKinds } from './kinds-file.ts';
import { type Shelf, takenFrom } from './shelf.ts';

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
 * (受理热线), whom it reaches, whether money comes in or goes out by it, whether it has a register, and what else is
 * written in it.
 */
export type KindDefinition = Omit<
  Filled<WrittenKind, 'name' | 'formerly' | 'measure' | 'phrase' | 'reach' | 'register'>,
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

/** The fields of a kind that a workspace defines: those of its own kind, or what it adds to one that carelog brings along. */
export function fieldsOf(kind: KindName | KindDefinition, { kindFields }: Definitions): readonly FieldDefinition[] {
  return typeof kind === 'string' ? (kindFields[kind] ?? []) : kind.fields;
}

/** The fields of all kinds. */
export function fieldsOfAll({ kinds, kindFields }: Definitions): readonly FieldDefinition[] {
  return [...kinds.map(({ fields }) => fields), ...Object.values(kindFields)].flat();
}

/**
 * What was left out in a kinds.yaml, filled in, with what it takes from the shelf. A kind without a name is left out.
 */
export function definitionsOf(
  { kinds = [], personFields = [], kindFields = {} }: WrittenKinds,
  shelf: Shelf = [],
): Definitions {
  const ofKinds = Object.entries(kindFields).map(([kind, fields = []]) => [kind, fields.map(filledField)]);
  return {
    kinds: kinds.flatMap((written) => {
      const { name, ...kind } = takenFrom(shelf, written);
      return name === undefined ? [] : [filledKind({ ...kind, name })];
    }),
    personFields: personFields.map(filledField),
    kindFields: Object.fromEntries(ofKinds),
  };
}

function filledKind(kind: WrittenKind & { readonly name: string }): KindDefinition {
  const { formerly = [], measure = '次', phrase = kind.name, reach = 'may', register = true, ...given } = kind;
  const { take: _take, fields = [], ...rest } = given;
  return { ...rest, formerly, measure, phrase, reach, register, fields: fields.map(filledField) };
}

function filledField(field: WrittenField): FieldDefinition {
  const { options = [], retired = [], required = false, access = 'internal', uncollected, ...rest } = field;
  return { ...rest, options, retired, required, access, uncollected: uncollected === 'may' };
}
