// Building blocks of the view. Each one gives the shape of a name and its value together. So preflight knows every
// name, even those of items in an empty list.
import type { Breakdown, Figure } from '../../rollup/figure.ts';
import type { Value } from '../run/value.ts';

/**
 * The shape of a value. `map` is a record whose names come from the workspace (`indicators.<id>`); a figure has `fields`
 * where it is known what it comes to by them (资助.金额.用途).
 */
export type Shape =
  | { readonly is: 'text' | 'number' | 'flag' | 'words' }
  | { readonly is: 'figure'; readonly fields?: Readonly<Record<string, Shape>> }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'record'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly is: 'map'; readonly of: Shape; readonly names: readonly string[] };

/** A name's shape, and how to read its value from a `T`. */
export interface Field<T> {
  readonly shape: (from: T | null) => Shape;
  readonly read: (from: T) => Value;
  /** Whether its record reads it when it is asked for: a list of all entries is long, and most templates name none. */
  readonly atNeed?: boolean;
}

/** A text; absent if nothing was written. */
export function text<T>(get: (from: T) => string | undefined): Field<T> {
  return leaf('text', get);
}

/** A number that was written, not counted. */
export function number<T>(get: (from: T) => number | undefined): Field<T> {
  return leaf('number', get);
}

/** A boolean. */
export function flag<T>(get: (from: T) => boolean | undefined): Field<T> {
  return leaf('flag', get);
}

/** A counted figure. */
export function figure<T>(get: (from: T) => Figure | undefined): Field<T> {
  return leaf('figure', get);
}

/** A counted figure that is taken apart by fields, each of them a member. */
export function figureInParts<T>(get: (from: T) => Figure, parts: Readonly<Record<string, Field<T>>>): Field<T> {
  const below = record(parts);
  return {
    shape: (from) => ({ ...below.shape(from), is: 'figure' }),
    read: (from) => ({ ...get(from), parts: below.read(from) as { readonly [field: string]: Value } }),
  };
}

// A line has a dozen lists, and most of them are empty: all of these are one.
const none: readonly never[] = [];

/** A list of texts. */
export function texts<T>(get: (from: T) => readonly string[] | undefined): Field<T> {
  return { shape: () => ({ is: 'list', of: { is: 'text' } }), read: (from) => get(from) ?? none };
}

/** A list of items that have one shape. */
export function list<T, I>(get: (from: T) => readonly I[] | undefined, item: Field<I>): Field<T> {
  return {
    shape: () => ({ is: 'list', of: item.shape(null) }),
    read: (from) => {
      const items = get(from) ?? none;
      return items.length === 0 ? none : items.map(item.read);
    },
  };
}

/** A record whose names are fixed in this room. */
export function record<T>(fields: Readonly<Record<string, Field<T>>>): Field<T> {
  const entries = Object.entries(fields);
  const late = entries.filter(([, { atNeed }]) => atNeed);
  return {
    shape: (from) => ({ is: 'record', fields: Object.fromEntries(entries.map(([name, f]) => [name, f.shape(from)])) }),
    read: (from) => {
      const values = Object.fromEntries(entries.map(([name, f]) => [name, f.atNeed ? null : f.read(from)]));
      for (const [name, f] of late) Object.defineProperty(values, name, { get: () => f.read(from) });
      return values;
    },
  };
}

/** A record whose names come from the workspace. `blank` are names without a value. */
export function map<T, I>(
  get: (from: T) => ReadonlyMap<string, I>,
  item: Field<I>,
  blank: (from: T) => readonly string[] = () => [],
): Field<T> {
  const namesIn = (from: T) => [...get(from).keys(), ...blank(from)];
  return {
    shape: (from) => ({ is: 'map', of: item.shape(null), names: from === null ? [] : namesIn(from) }),
    read: (from) => Object.fromEntries([...get(from)].map(([name, value]) => [name, item.read(value)])),
  };
}

/** A field of a part of `T`; null if the part is absent. */
export function inside<T, I>(get: (from: T) => I | undefined, field: Field<I>): Field<T> {
  return {
    shape: (from) => field.shape(from === null ? null : (get(from) ?? null)),
    read: (from) => {
      const inner = get(from);
      return inner === undefined ? null : field.read(inner);
    },
  };
}

/** A figure split by a label: `rows` of `label` and `figure`, and `total`. */
export function breakdown<T>(get: (from: T) => Breakdown): Field<T> {
  type Row = Breakdown['rows'][number];
  const row = record<Row>({ label: text((r) => r.label), figure: figure((r) => r.figure) });
  return inside(get, record<Breakdown>({ rows: list((b) => b.rows, row), total: figure((b) => b.total) }));
}

function leaf<T>(is: 'text' | 'number' | 'figure' | 'flag', get: (from: T) => Value | undefined): Field<T> {
  return { shape: () => ({ is }), read: (from) => get(from) ?? null };
}
