// Kinds of entry that the log has, and promises, that the template never mentions. They appear nowhere in the report,
// and the person who wrote them should know.
import { nearest } from '../../language/nearest.ts';
import { kindNames, kinds } from '../../log/kinds/index.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { wordForKind } from '../../workspace/cared.ts';
import type { Spoken } from './names-in.ts';

/** template-unknown-name for each kind that a template tells by name and nobody has defined. */
export function unknownKinds({ kinds: told }: Spoken, { ownKinds }: Rollup): readonly Problem[] {
  const known = ownKinds.map(({ definition }) => definition.name);
  return [...told].flatMap(([name, place]): Problem[] => {
    if (known.includes(name)) return [];
    return [{ code: 'template-unknown-name', place, values: { name, nearest: nearest(name, known) } }];
  });
}

/** A note for each kind with entries that is not among what a template speaks of (names-in.ts), at its first entry. */
export function untoldKinds(template: string, spoken: Spoken, rollup: Rollup): readonly Problem[] {
  const shipped = kindNames.map((kind) => {
    const { property } = kinds[kind];
    return { kind, names: [property], lines: rollup[property].lines };
  });
  const own = rollup.ownKinds.map(({ definition: { name }, lines }) => ({
    kind: name,
    names: [name, 'ownKinds'],
    lines,
  }));
  return [...shipped, ...own].flatMap(({ kind, names, lines }): Problem[] => {
    if (names.some((name) => spoken.names.has(name) || spoken.kinds.has(name))) return [];
    const [first] = lines.list;
    if (first === undefined) return [];
    const word = wordForKind(rollup.cared, kind);
    return [
      {
        code: 'kind-untold',
        place: first.entry.origin.tree.place,
        values: { kind, word, count: lines.list.length, template },
      },
    ];
  });
}

/** A note where a programme has made promises and they are not among what a template speaks of. */
export function untoldPromises(template: string, { names }: Spoken, { promises }: Rollup): readonly Problem[] {
  if (promises.length === 0 || names.has('promises')) return [];
  const values = { count: promises.length, template };
  return [{ code: 'promises-untold', place: null, values }];
}
