// What a template speaks of: the names at the top of the view that it and its partials mention, printed or not.
import type { Partials } from '../read/partials.ts';
import type { Expression, Options, Piece } from '../read/syntax.ts';

/** The first parts of all names in pieces and in the partials they include (`visits`), and in the tables they print. */
export function namesIn(pieces: readonly Piece[], partials: Partials): ReadonlySet<string> {
  const named = new Set<string>();
  collect(pieces, { partials, named, seen: new Set() });
  return named;
}

interface Collecting {
  readonly partials: Partials;
  readonly named: Set<string>;
  readonly seen: Set<string>;
}

function collect(pieces: readonly Piece[], collecting: Collecting): void {
  for (const piece of pieces) {
    if (piece.type === 'words') {
      for (const [, register = ''] of piece.text.matchAll(/::register\{[^}]*name=["']?(\w+)/g))
        collecting.named.add(register);
      for (const [, of = ''] of piece.text.matchAll(/::breakdown\{[^}]*of=["']?([^"'}]+)/g))
        for (const [first] of of.matchAll(/[^、，,\s.]+(?=\.)/g)) collecting.named.add(first);
    } else if (piece.type === 'print') collectNames([piece.value], collecting);
    else if (piece.type === 'include') {
      const { context, options, name } = piece;
      collectNames([...(context ? [context] : []), ...valuesIn(options)], collecting);
      collectPartial(name, collecting);
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
    collecting.named.add(expression.data && first === 'root' ? second : first);
  }
}

function valuesIn(options: Options): readonly Expression[] {
  return options.map(([, value]) => value);
}
