// Kinds of entry that the log has but the template never mentions. Their entries appear nowhere in the report, and the
// person who wrote them should know.
import type { KindName } from '../../language/vocabulary.ts';
import type { Problem } from '../../problem/problem.ts';
import { propertyOf, type Rollup } from '../../rollup/rollup.ts';
import { wordForKind } from '../../workspace/cared.ts';
import type { Partials } from '../read/partials.ts';
import type { Expression, Options, Piece } from '../read/syntax.ts';

/**
 * A note for each kind with entries that neither `pieces` nor the partials they include mention, at its first entry.
 */
export function untoldKinds(pieces: readonly Piece[], partials: Partials, rollup: Rollup): readonly Problem[] {
  const named = new Set<string>();
  collect(pieces, { partials, named, seen: new Set() });
  const kinds = Object.entries(propertyOf) as [KindName, (typeof propertyOf)[KindName]][];
  return kinds.flatMap(([kind, property]): Problem[] => {
    const { list } = rollup[property];
    const [first] = list;
    if (first === undefined || named.has(property)) return [];
    const word = wordForKind(rollup.cared, kind);
    const template = rollup.programme.report.template;
    return [
      {
        code: 'kind-untold',
        place: first.entry.origin.tree.place,
        values: { kind, word, count: list.length, template },
      },
    ];
  });
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
