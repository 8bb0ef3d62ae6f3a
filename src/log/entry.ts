// An entry of the log: one piece of care with its date and its place in the file.
import type { KindName } from '../language/vocabulary.ts';
import type { TreeMap } from '../source/tree/tree.ts';
import type { Entries } from './kinds/index.ts';

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

/** An entry of any kind; `kind` says which. */
export type Entry = { [K in KindName]: { readonly kind: K; readonly origin: Origin } & Entries[K] }[KindName];

/** An entry of one kind. */
export type EntryOf<K extends KindName> = Extract<Entry, { kind: K }>;
