// Where names of a template are looked up, and what blocks can ask of the evaluator.
import type { Place } from '../../problem/problem.ts';
import type { Expression, Options, Path, Piece } from '../read/syntax.ts';
import type { Chunk } from './output.ts';
import { memberOf, type Phrase, type Value } from './value.ts';

/**
 * What names mean at one place of a template.
 * `self` is `this`; `names` are those given by `as |x|`; `data` holds the `@` names.
 * `points` collects for the `{{#points}}` around; null outside of one.
 * `opened` is the name that the block around was opened with (`visits.list`).
 * `asked` are the lists of silent entries (rollup/figure.ts) that a condition around has asked about; the rows of a
 * breakdown have that of their total.
 * `outer` is the scope that `../` reaches.
 */
export interface Scope {
  readonly self: Value;
  readonly names: ReadonlyMap<string, Value>;
  readonly data: ReadonlyMap<string, Value>;
  readonly points: Chunk[][] | null;
  readonly opened: Path | null;
  readonly asked: ReadonlySet<readonly string[]>;
  readonly outer: Scope | null;
}

/** What the evaluator does for blocks. */
export interface Evaluator {
  readonly pieces: (pieces: readonly Piece[], scope: Scope) => Chunk[];
  readonly value: (expression: Expression, scope: Scope) => Value;
  readonly options: (options: Options, scope: Scope) => ReadonlyMap<string, Value>;
  readonly print: (phrase: Phrase, place: Place) => Chunk;
  /** A chunk of printed words without punctuation and blanks at its end. */
  readonly withoutEndMarks: (chunk: Chunk) => Chunk;
  /** The plain text of chunks, with placeholders replaced by the printed words. */
  readonly text: (chunks: readonly Chunk[]) => string;
}

/** The scope of a whole view. */
export function rootScope(view: Value): Scope {
  const data = new Map([['root', view]]);
  return { self: view, names: new Map(), data, points: null, opened: null, asked: new Set(), outer: null };
}

/** The scope inside `{{#each}}`, `{{#with}}` or a partial with a context. */
export function innerScope(
  outer: Scope,
  self: Value,
  { names = new Map(), data = outer.data, opened = null }: Partial<Pick<Scope, 'names' | 'data' | 'opened'>> = {},
): Scope {
  return { self, names, data, points: outer.points, opened, asked: outer.asked, outer };
}

/** The value of a name; null if there is none. */
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

/**
 * The parts of a name counted from the top of the view, through the names that the surrounding blocks were opened with.
 * Empty if the name comes from elsewhere.
 */
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

/**
 * The name that opened a scope, from the top of the view. For a partial with a context, that of the scope around it.
 */
function openedBy({ opened, outer }: Scope): readonly string[] {
  if (outer === null) return [];
  return opened === null ? openedBy(outer) : rootNameOf(opened, outer);
}

function follow(value: Value, parts: readonly string[]): Value {
  return parts.reduce<Value>(memberOf, value);
}
