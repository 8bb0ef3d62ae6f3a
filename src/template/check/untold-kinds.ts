// Kinds of entry that the log has, and promises, that the template never mentions. They appear nowhere in the report,
// and the person who wrote them should know.
import type { KindName } from '../../language/vocabulary.ts';
import type { Problem } from '../../problem/problem.ts';
import { propertyOf, type Rollup } from '../../rollup/rollup.ts';
import { wordForKind } from '../../workspace/cared.ts';
import type { Partials } from '../read/partials.ts';
import type { Piece } from '../read/syntax.ts';
import { namesIn } from './names-in.ts';

/**
 * A note for each kind with entries that neither the `pieces` of a template nor the partials they include mention, at its first entry.
 */
export function untoldKinds(
  template: string,
  pieces: readonly Piece[],
  partials: Partials,
  rollup: Rollup,
): readonly Problem[] {
  const named = namesIn(pieces, partials);
  const kinds = Object.entries(propertyOf) as [KindName, (typeof propertyOf)[KindName]][];
  const shipped = kinds.map(([kind, property]) => ({ kind, names: [property], list: rollup[property].list }));
  const own = rollup.ownKinds.map(({ definition: { name }, list }) => ({
    kind: name,
    names: [name, 'ownKinds'],
    list,
  }));
  return [...shipped, ...own].flatMap(({ kind, names, list }): Problem[] => {
    const [first] = list;
    if (first === undefined || names.some((name) => named.has(name))) return [];
    const word = wordForKind(rollup.cared, kind);
    return [
      {
        code: 'kind-untold',
        place: first.entry.origin.tree.place,
        values: { kind, word, count: list.length, template },
      },
    ];
  });
}

/** A note where a programme has made promises and neither `pieces` nor the partials they include mention them. */
export function untoldPromises(
  template: string,
  pieces: readonly Piece[],
  partials: Partials,
  { promises }: Rollup,
): readonly Problem[] {
  if (promises.length === 0 || namesIn(pieces, partials).has('promises')) return [];
  const values = { count: promises.length, template };
  return [{ code: 'promises-untold', place: null, values }];
}
