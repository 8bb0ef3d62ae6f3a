// The people of the list by their ids, and what the log's ids stand for.

import { orderBy } from '../language/order.ts';
import { wordOf } from '../language/words.ts';
import type { Cared } from '../workspace/cared.ts';
import type { Child, Helper, People } from '../workspace/people.ts';

/** Everyone by id, in the order of people.yaml; empty where the workspace has no list. `cared` are the programme's words for those it cares for. */
export interface Directory {
  readonly cared: Cared;
  readonly children: ReadonlyMap<string, Child>;
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly compareChildren: (a: string, b: string) => number;
  readonly compareHelpers: (a: string, b: string) => number;
  readonly compareVillages: (a: string, b: string) => number;
}

/** Makes the directory of a list of people. Helpers, children and villages stand in the order the list names them first; ids it lacks come after. */
export function directoryOf(people: People, cared: Cared): Directory {
  const children = new Map(people.children.map((child) => [child.id, child]));
  const helpers = new Map(people.helpers.map((helper) => [helper.id, helper]));
  return {
    cared,
    children,
    helpers,
    compareChildren: orderBy([...children.keys()]),
    compareHelpers: orderBy([...helpers.keys()]),
    compareVillages: orderBy(people.children.flatMap(({ village }) => village ?? [])),
  };
}

/** The (masked) name of a child, or else of a helper; the id where the list gives none. */
export function nameOfReached(directory: Directory, id: string): string {
  return (directory.children.get(id) ?? directory.helpers.get(id))?.name ?? id;
}

/** The (masked) name of a helper, or the id. */
export function nameOfHelper(directory: Directory, id: string): string {
  return directory.helpers.get(id)?.name ?? id;
}

/** The household a child lives in: the one the list names, else the child's own. */
export function householdOf(directory: Directory, child: string): string {
  return directory.children.get(child)?.household ?? child;
}

/** The class of a child, or the grade where no class is known. */
export function classOf(directory: Directory, child: string): string | undefined {
  const { class: name, grade } = directory.children.get(child) ?? {};
  return name ?? grade;
}

/** What a column of `classOf` is headed: 年级 where the class of nobody is known. */
export function headingOfClasses({ children }: Directory): '班级' | '年级' {
  return [...children.values()].some((child) => child.class !== undefined) ? '班级' : '年级';
}

/** The word for a group of participants; those cared for go by the programme's word. */
export function wordForGroup({ cared }: Directory, group: string): string {
  return group === 'children' ? cared.name : wordOf('participants', group);
}
