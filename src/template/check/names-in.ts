// What a template speaks of: the names at the top of the view that it and its partials mention, printed or not.
import type { Place } from '../../problem/problem.ts';
import type { Partials } from '../read/partials.ts';
import type { Expression, Options, Piece } from '../read/syntax.ts';

/** What a template speaks of. */
export interface Spoken {
  /** The first parts of all names (`visits`), also of those in the tables it prints. */
  readonly names: ReadonlySet<string>;
  /** The kinds that it tells by name, `{{> kind name="热线"}}`, and where it does. */
  readonly kinds: ReadonlyMap<string, Place>;
}

/** What pieces, and the partials they include, speak of. */
export function namesIn(pieces: readonly Piece[], partials: Partials): Spoken {
  const spoken = { names: new Set<string>(), kinds: new Map<string, Place>() };
  collect(pieces, { partials, ...spoken, seen: new Set() });
  return spoken;
}

interface Collecting {
  readonly partials: Partials;
  readonly names: Set<string>;
  readonly kinds: Map<string, Place>;
  readonly seen: Set<string>;
}

function collect(pieces: readonly Piece[], collecting: Collecting): void {
  for (const piece of pieces) {
    if (piece.type === 'words') {
      for (const [, register = ''] of piece.text.matchAll(/::register\{[^}]*name=["']?([^"'\s}]+)/g))
        collecting.names.add(register);
      for (const [, of = ''] of piece.text.matchAll(/::breakdown\{[^}]*of=["']?([^"'}]+)/g))
        for (const [first] of of.matchAll(/[^、，,\s.]+(?=\.)/g)) collecting.names.add(first);
    } else if (piece.type === 'print') collectNames([piece.value], collecting);
    else if (piece.type === 'include') {
      const { context, options, name } = piece;
      collectNames([...(context ? [context] : []), ...valuesIn(options)], collecting);
      const kind = name === 'kind' ? options.find(([key]) => key === 'name')?.[1] : undefined;
      if (kind?.type === 'literal') collecting.kinds.set(String(kind.value), kind.place);
      else collectPartial(name, collecting);
    } else {
      collectNames([...piece.args, ...valuesIn(piece.options)], collecting);
      collect(piece.body, collecting);
      collect(piece.otherwise, collecting);
    }
  }
}

function collectPartial(name: string, collecting: Collecting): void {
  if (collecting.seen.has(name)) return;
  collecting.seen.add(name);
  collect(collecting.partials.get(name)?.value?.pieces ?? [], collecting);
}

function collectNames(expressions: readonly Expression[], collecting: Collecting): void {
  for (const expression of expressions) {
    if (expression.type === 'call') collectNames([...expression.args, ...valuesIn(expression.options)], collecting);
    if (expression.type !== 'path') continue;
    const [first = '', second = ''] = expression.parts;
    collecting.names.add(expression.data && first === 'root' ? second : first);
  }
}

function valuesIn(options: Options): readonly Expression[] {
  return options.map(([, value]) => value);
}
