// Where the names of a template are looked up, and what the blocks may ask of whoever evaluates them.
import type { Place } from '../../problem/problem.ts';
import type { Expression, Options, Path, Piece } from '../read/syntax.ts';
import type { Chunk } from './output.ts';
import { memberOf, type Phrase, type Value } from './value.ts';

/** What names mean at one place of a template. `self` is `this`; `names` are those given by `as |x|`; `data` holds the `@` names; `points` collects for the `{{#points}}` around, null outside of one; `opened` is the name that the block around was opened with (`visits.list`); `outer` is the scope that `../` reaches. */
export interface Scope {
  readonly self: Value;
  readonly names: ReadonlyMap<string, Value>;
  readonly data: ReadonlyMap<string, Value>;
  readonly points: Chunk[][] | null;
  readonly opened: Path | null;
  readonly outer: Scope | null;
}

/** What a block needs done: its inside evaluated, values looked up, words printed. */
export interface Machine {
  readonly pieces: (pieces: readonly Piece[], scope: Scope) => Chunk[];
  readonly value: (expression: Expression, scope: Scope) => Value;
  readonly options: (options: Options, scope: Scope) => ReadonlyMap<string, Value>;
  readonly print: (phrase: Phrase, place: Place) => Chunk;
  /** A chunk of printed words without marks and blanks at its end. */
  readonly unmark: (chunk: Chunk) => Chunk;
  /** The words of a chunk, its signs replaced by what they stand for. */
  readonly read: (chunks: readonly Chunk[]) => string;
}

/** The scope of a whole view. */
export function rootScope(view: Value): Scope {
  return { self: view, names: new Map(), data: new Map([['root', view]]), points: null, opened: null, outer: null };
}

/** A scope one deeper: `{{#each}}`, `{{#with}}`, a partial with a context. */
export function innerScope(
  outer: Scope,
  self: Value,
  { names = new Map(), data = outer.data, opened = null }: Partial<Pick<Scope, 'names' | 'data' | 'opened'>> = {},
): Scope {
  return { self, names, data, points: outer.points, opened, outer };
}

/** The value a name stands for; null where there is none. */
export function valueAt(path: Path, scope: Scope): Value {
  const [first, ...rest] = path.parts;
  let at: Scope | null = scope;
  for (let up = path.up; up > 0 && at !== null; up -= 1) at = at.outer;
  if (at === null) return null;
  if (first === undefined) return at.self;
  if (path.data) return follow(at.data.get(first) ?? null, rest);
  if (!path.own && path.up === 0) {
    for (let named: Scope | null = scope; named !== null; named = named.outer) {
      const value = named.names.get(first);
      if (value !== undefined) return follow(value, rest);
    }
  }
  return follow(at.self, path.parts);
}

/** The parts of a name from the top of the view, by way of the names the blocks around were opened with; empty where it comes from elsewhere. */
export function rootNameOf(path: Path, scope: Scope): readonly string[] {
  const [first = ''] = path.parts;
  if (path.data) return first === 'root' ? path.parts.slice(1) : [];
  let at: Scope | null = scope;
  for (let up = path.up; up > 0 && at !== null; up -= 1) at = at.outer;
  if (!path.own && path.up === 0) {
    for (let named: Scope | null = scope; named !== null; named = named.outer) {
      if (named.names.has(first)) return openedBy(named);
    }
  }
  if (at === null) return [];
  return at.outer === null ? path.parts : openedBy(at);
}

/** The name a scope was opened with, from the top; what a partial is given stands for the scope around it. */
function openedBy({ opened, outer }: Scope): readonly string[] {
  if (outer === null) return [];
  return opened === null ? openedBy(outer) : rootNameOf(opened, outer);
}

function follow(value: Value, parts: readonly string[]): Value {
  return parts.reduce<Value>(memberOf, value);
}
