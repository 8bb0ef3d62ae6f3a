// One dated piece of care, of any kind, with the place it was written at.
import type { KindName } from '../language/vocabulary.ts';
import type { TreeMap } from '../source/tree/tree.ts';
import type { Entries } from './kinds/index.ts';

/** Where an entry stands: `id` is `file:line`, with the column for one that is not the first on its line; `tree` finds the place of any of its fields. */
export interface Origin {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly tree: TreeMap;
}

/** An entry of any kind, with `kind` to tell them apart. */
export type Entry = { [K in KindName]: { readonly kind: K; readonly origin: Origin } & Entries[K] }[KindName];

/** An entry of one kind. */
export type EntryOf<K extends KindName> = Extract<Entry, { kind: K }>;
