// People on the list whom no entry mentions: perhaps forgotten, perhaps left alone.
import { namedFiles } from '../../language/named-files.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { parseYaml, placeAt, type Tree } from '../../source/tree/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { meantBy } from './unknown-person.ts';

/**
 * unused-person for each child and helper that no entry refers to; a mistyped id counts as a reference. Where the log
 * names nobody at all, no lists were kept, and nothing is reported.
 */
export function unusedPerson(workspace: Pick<Workspace, 'entries' | 'people' | 'sources'>): Problem[] {
  const { children, helpers } = workspace.people;
  const entries = workspace.entries.filter((entry) => entry.void === undefined);
  const reached = referred(
    entries.flatMap(({ to = [] }) => to),
    children,
  );
  const busy = referred(
    entries.flatMap(({ by = [] }) => by),
    helpers,
  );
  return [
    ...unused(workspace.sources, 'children', children, reached),
    ...unused(workspace.sources, 'helpers', helpers, busy),
  ];
}

function referred(written: readonly string[], list: readonly { readonly id: string }[]): ReadonlySet<string> {
  const known = new Set(list.map(({ id }) => id));
  return new Set(written.map((id) => (known.has(id) ? id : meantBy(id, list))));
}

function unused(
  sources: ReadonlyMap<string, string>,
  key: 'children' | 'helpers',
  list: readonly { readonly id: string }[],
  named: ReadonlySet<string>,
): Problem[] {
  const idle = list.flatMap(({ id }, index) => (named.has(id) ? [] : [{ id, index }]));
  if (named.size === 0 || idle.length === 0) return [];
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
