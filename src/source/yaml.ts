// Text to tree with places; every scalar stays the text that was written.
import type { Place } from '../problem/problem.ts';

/** A YAML value with its place. Scalars are never numbers here: `007`, `1.10` and an 18-digit number stay what was written. */
export type Tree = TreeMap | TreeList | TreeScalar;

/** A mapping, keys as written. */
export interface TreeMap {
  readonly type: 'map';
  readonly place: Place;
  readonly pairs: readonly { readonly key: string; readonly keyPlace: Place; readonly value: Tree }[];
}

/** A sequence. */
export interface TreeList {
  readonly type: 'list';
  readonly place: Place;
  readonly items: readonly Tree[];
}

/** A scalar; `quoted` tells `"007"` from `007`. An empty unquoted one has the text ''. */
export interface TreeScalar {
  readonly type: 'scalar';
  readonly place: Place;
  readonly text: string;
  readonly quoted: boolean;
}
