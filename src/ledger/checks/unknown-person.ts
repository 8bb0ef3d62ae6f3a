// What unknown-child and unknown-helper share: ids against a list, with the nearest one known.
import { maskName } from '../../language/names.ts';
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Context } from './context.ts';

/** Someone on a list of people. */
interface Listed {
  readonly id: string;
  readonly name?: string | undefined;
}

/**
 * A problem for each id under `key` that is not on the list. Where someone wrote a name instead of an id, it proposes
 * the id of the person with that name, else the nearest id. The masked name (张某某) stands beside the proposed id.
 */
export function unknownPeople(
  { readable, mask }: Context,
  code: 'unknown-child' | 'unknown-helper',
  key: 'to' | 'by',
  list: readonly Listed[],
): Problem[] {
  if (list.length === 0) return [];
  const names = new Map(list.map(({ id, name }) => [id, name]));
  // An id that the list has twice may stand there for one of these, and nothing is guessed before that is mended.
  const twice = list.length - names.size;
  const unknown = new Set(readable.flatMap((entry) => (entry[key] ?? []).filter((id) => id && !names.has(id))));
  if (unknown.size <= twice) return [];
  return readable.flatMap((entry) =>
    (entry[key] ?? []).flatMap((id, index, ids): Problem[] => {
      if (id === undefined || names.has(id)) return [];
      const near =
        twice > 0
          ? ''
          : meantBy(
              id,
              list.filter((one) => !ids.includes(one.id)),
            );
      const name = names.get(near);
      const values = { value: mask(id), nearest: near, name: name === undefined ? '' : maskName(name) };
      return [{ code, place: placeAt(entry.origin.tree, [key, index]), values }];
    }),
  );
}

/**
 * The id that was probably meant by an unknown one: that of the person with this name, or the nearest id; '' when none
 * is near.
 */
export function meantBy(written: string, list: readonly Listed[]): string {
  const named = list.find(({ name }) => name === written)?.id;
  return (
    named ??
    nearest(
      written,
      list.map(({ id }) => id),
    )
  );
}
