// Whom or what a part of a figure is about, with (masked) names: the ids of evidence, looked up in people.yaml.
import type { Days } from '../language/dates.ts';
import type { Child } from '../workspace/people.ts';
import { classOf, type Directory, nameOfHelper, nameOfReached } from './directory.ts';
import type { Unit } from './figure.ts';
import { besideNames } from './registers/cells.ts';

/**
 * A person, a household, a pair, or a stretch of days. `name` is that of a household's children together (张某甲、
 * 张某乙), and of both people of a pair. `window` holds the days of a promise.
 */
export interface Subject {
  readonly id?: string;
  readonly name?: string;
  readonly class?: string;
  readonly village?: string;
  readonly post?: string;
  readonly window?: Days;
}

/** The subject that evidence names: `c05`, `t01+c05`, `c05+2024-09-01..2024-09-30`, or the days alone. */
export function subjectOf(written: string, unit: Unit, directory: Directory): Subject {
  const [, who, from, to] = windowAtEnd.exec(written) ?? [];
  if (from === undefined || to === undefined) return whoIs(written, unit, directory);
  return { ...(who === undefined ? {} : whoIs(who, unit, directory)), window: { from, to } };
}

const windowAtEnd = /^(?:(.+)\+)?(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;

function whoIs(id: string, unit: Unit, directory: Directory): Subject {
  // A household may have the id of somebody: the unit tells which is meant.
  const members = membersOf(id, directory);
  if (members.length > 0 && (unit.startsWith('户') || !isKnown(id, directory)))
    return ofChildren(id, members, directory);
  const child = directory.children.get(id);
  if (child !== undefined) return ofChildren(id, [child], directory);
  const [first = '', second] = id.split('+');
  if (second !== undefined) {
    return { id, name: `${nameOfHelper(directory, first)}—${nameOfReached(directory, second)}` };
  }
  const { name, post } = directory.helpers.get(id) ?? {};
  return { id, ...(name === undefined ? {} : { name }), ...(post === undefined ? {} : { post }) };
}

function membersOf(household: string, { children }: Directory): readonly Child[] {
  return [...children.values()].filter((child) => child.household === household);
}

function isKnown(id: string, { children, helpers }: Directory): boolean {
  return children.has(id) || helpers.has(id);
}

function ofChildren(id: string, children: readonly Child[], directory: Directory): Subject {
  const names = children.flatMap(({ name }) => name ?? []);
  const said = {
    name: names.join('、'),
    class: besideNames(children.map((child) => classOf(directory, child.id))),
    village: besideNames(children.map(({ village }) => village)),
  };
  return { id, ...Object.fromEntries(Object.entries(said).filter(([, words]) => words !== '')) };
}
