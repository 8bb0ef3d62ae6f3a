// The people of people.yaml by id, and the words and names for what the log refers to.

import { orderBy } from '../language/order.ts';
import { wordOf } from '../language/words.ts';
import type { FieldDefinition } from '../log/definition.ts';
import type { Cared } from '../workspace/cared.ts';
import type { Child, Helper, People } from '../workspace/people.ts';
import { valueOn } from '../workspace/person-fields.ts';
import { labelOf } from './field-labels.ts';

/**
 * Everyone by id, in the order of people.yaml; empty if the workspace has no such file. `cared` holds the programme's
 * words for the people it cares for.
 */
export interface Directory {
  readonly cared: Cared;
  readonly children: ReadonlyMap<string, Child>;
  readonly helpers: ReadonlyMap<string, Helper>;
  /** Whether the list says of anybody who lives together. */
  readonly knowsHouseholds: boolean;
  /**
   * Whether a child without a household is alone in one: where an id of a household is written only for those who share
   * one. Where one child has an id for itself, all have theirs, and one without it was forgotten.
   */
  readonly othersLiveAlone: boolean;
  /** What the workspace has added to its list. */
  readonly personFields: readonly FieldDefinition[];
  readonly compareChildren: (a: string, b: string) => number;
  readonly compareHelpers: (a: string, b: string) => number;
  readonly compareVillages: (a: string, b: string) => number;
}

/**
 * Makes the directory. Helpers, children and villages sort in the order the list first names them; ids that are not in
 * it come last.
 */
export function directoryOf(people: People, cared: Cared, fields: readonly FieldDefinition[] = []): Directory {
  const children = new Map(people.children.map((child) => [child.id, child]));
  const homes = people.children.flatMap(({ household }) => household ?? []).sort();
  const helpers = new Map(people.helpers.map((helper) => [helper.id, helper]));
  return {
    cared,
    children,
    helpers,
    knowsHouseholds: homes.length > 0,
    othersLiveAlone: homes.every((home, at) => home === homes[at - 1] || home === homes[at + 1]),
    personFields: fields,
    compareChildren: orderBy([...children.keys()]),
    compareHelpers: orderBy([...helpers.keys()]),
    compareVillages: orderBy(people.children.flatMap(({ village }) => village ?? [])),
  };
}

/** What a field of the workspace's own says of someone on a day, as a label. */
export function personLabel(child: Child | undefined, { name }: FieldDefinition, day: string): string | undefined {
  const value = valueOn(child?.own?.[name], day);
  return value === undefined ? undefined : labelOf(value);
}

/** The (masked) name of a child, else of a helper, else the id. */
export function nameOfReached(directory: Directory, id: string): string {
  return (directory.children.get(id) ?? directory.helpers.get(id))?.name ?? id;
}

/** The (masked) name of a helper, or the id. */
export function nameOfHelper(directory: Directory, id: string): string {
  return directory.helpers.get(id)?.name ?? id;
}

/**
 * The households in which the list says that these children live, and the children of whom it does not say where: each
 * may live with another. Where it says of nobody, each stands for itself.
 */
export function householdsOf(
  directory: Directory,
  children: readonly string[],
): { readonly households: readonly string[]; readonly untold: readonly string[] } {
  const { knowsHouseholds, othersLiveAlone } = directory;
  const isTold = (child: string) =>
    directory.children.get(child)?.household !== undefined || (knowsHouseholds && othersLiveAlone);
  const told = knowsHouseholds ? children.filter(isTold) : children;
  return {
    households: [...new Set(told.map((child) => householdOf(directory, child)))],
    untold: children.filter((child) => !isTold(child)),
  };
}

/** The household of a child; a child without one stands for itself. */
export function householdOf(directory: Directory, child: string): string {
  return directory.children.get(child)?.household ?? child;
}

/** The class of a child, else the grade. */
export function classOf(directory: Directory, child: string): string | undefined {
  const { class: name, grade } = directory.children.get(child) ?? {};
  return name ?? grade;
}

/** The heading of a column of `classOf`: 年级 if nobody's class is known. */
export function headingOfClasses({ children }: Directory): '班级' | '年级' {
  return [...children.values()].some((child) => child.class !== undefined) ? '班级' : '年级';
}

/**
 * The word for a group of participants: as the log has it (子女), else that of the vocabulary; for those cared for the
 * programme's.
 */
export function wordForGroup({ cared }: Directory, group: string, word?: string): string {
  const isCared = group === 'children' && word !== wordOf('participants', group);
  return isCared ? cared.name : (word ?? wordOf('participants', group));
}
