// People on the list whom no entry mentions: perhaps forgotten, perhaps left alone.
import { namedFiles } from '../../language/named-files.ts';
import { ownPersons } from '../../log/own-fields.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { parseYaml, placeAt, type Tree } from '../../source/tree/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/**
 * unused-person for each child and helper that no entry refers to. Where the log names nobody at all, no lists were kept,
 * and nothing is reported; nor is it of a list while an entry has an id that is not on it, or one twice: these may be
 * whom it means.
 */
export function unusedPerson(workspace: Pick<Workspace, 'entries' | 'people' | 'sources'>): Problem[] {
  const { children, helpers } = workspace.people;
  const entries = workspace.entries.filter((entry) => entry.void === undefined);
  const named = (key: 'to' | 'by') => entries.map((entry) => entry[key] ?? []);
  const inOwnFields = new Set(entries.flatMap((entry) => ownPersons(entry).flatMap(([, ids]) => ids)));
  // Who is named under the key of the other list is mentioned, too.
  const mentioned = new Set([...inOwnFields, ...named('to').flat(), ...named('by').flat()]);
  return [
    ...unused(workspace.sources, 'children', children, named('to'), mentioned),
    ...unused(workspace.sources, 'helpers', helpers, named('by'), mentioned),
  ];
}

function unused(
  sources: ReadonlyMap<string, string>,
  key: 'children' | 'helpers',
  list: readonly { readonly id: string }[],
  named: readonly (readonly string[])[],
  mentioned: ReadonlySet<string>,
): Problem[] {
  const known = new Set(list.map(({ id }) => id));
  const used = new Set(named.flat());
  const idle = list.flatMap(({ id }, index) => (mentioned.has(id) ? [] : [{ id, index }]));
  if (used.size === 0 || idle.length === 0) return [];
  if (named.some((ids) => new Set(ids).size < ids.length || ids.some((id) => !known.has(id)))) return [];
  const places = placesInPeople(sources);
  return idle.map(({ id, index }) => ({
    code: 'unused-person',
    place: places(key, index, 'id'),
    values: { value: id },
  }));
}

/** Finds the field of a person in people.yaml. The tree is not kept; it is read again only where something is wrong. */
export function placesInPeople(
  sources: ReadonlyMap<string, string>,
): (list: 'children' | 'helpers', index: number, ...path: readonly string[]) => Place | null {
  const file = namedFiles.people;
  let tree: Tree | undefined;
  return (list, index, ...path) => {
    const text = sources.get(file);
    tree ??= text === undefined ? undefined : parseYaml({ file, text }).value;
    return tree ? placeAt(tree, [list, index, ...path]) : null;
  };
}
