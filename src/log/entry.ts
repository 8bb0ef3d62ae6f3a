// An entry of the log: one piece of care with its date and its place in the file.
import type { KindName } from '../language/vocabulary.ts';
import type { TreeMap } from '../source/tree/tree.ts';
import type { AsWritten } from './as-written.ts';
import type { KindDefinition } from './definition.ts';
import type { Entries } from './kinds/index.ts';
import type { CommonFields, OwnValues } from './own-fields.ts';

/**
 * Where an entry is written. `id` is `file:line`, or `file:line:column` if another entry begins on the line before it.
 * `tree` gives the place of each field.
 */
export interface Origin {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly tree: TreeMap;
}

/**
 * An entry of any kind; `kind` says which, `words` in which of several words it was written.
 * `own` are the values of fields that the workspace adds to its kind.
 */
export type Entry =
  | {
      [K in KindName]: {
        readonly kind: K;
        readonly origin: Origin;
        readonly words?: AsWritten;
        readonly own?: OwnValues;
      } & Entries[K];
    }[KindName]
  | OwnEntry;

/** An entry of a kind that the workspace defines; `own` are the values of the fields it defines. */
export interface OwnEntry extends CommonFields {
  readonly kind: 'own';
  readonly origin: Origin;
  readonly words?: undefined;
  readonly definition: KindDefinition;
  readonly own: OwnValues;
}

/** The name of the kind of an entry: visit, or as the workspace that defines it has it: 热线. */
export function nameOfKind(entry: Entry): string {
  return entry.kind === 'own' ? entry.definition.name : entry.kind;
}

/** An entry of one kind. */
export type EntryOf<K extends KindName> = Extract<Entry, { kind: K }>;
