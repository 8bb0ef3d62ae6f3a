// Numbers that are smaller than the list of names beside them.
import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/**
 * fewer-participants-than-named for each stated number (children, people, households, pupils who took part) below the
 * number of the named children.
 */
export const fewerParticipants: Check = ({ entries, workspace }) => {
  const households = new Map(workspace.people.children.map(({ id, household }) => [id, household]));
  return entries.flatMap((entry) => {
    const named = new Set(entry.to ?? []);
    const homes = new Set([...named].flatMap((id) => households.get(id) ?? []));
    return [
      ...fewer(entry, ['children'], entry.children, named.size),
      ...fewer(entry, ['people'], entry.people, named.size),
      ...fewer(entry, ['households'], entry.households, homes.size),
      ...fewerPupils(entry, named.size),
    ];
  });
};

/** Groups of adults say nothing about children; where children or pupils are counted, they include those named. */
function fewerPupils(entry: Entry, named: number): Problem[] {
  if (!('participants' in entry) || entry.participants === undefined) return [];
  const { students, children } = entry.participants;
  if (students === undefined && children === undefined) return [];
  const group = students === undefined ? 'children' : 'students';
  // 学生 may include the 留守儿童 of the same entry or not: only a number below both together is certainly wrong.
  return fewer(entry, ['participants', group], (students ?? 0) + (children ?? 0), named);
}

function fewer(entry: Entry, path: readonly string[], stated: number | undefined, named: number): Problem[] {
  if (stated === undefined || stated >= named) return [];
  const place = placeAt(entry.origin.tree, [...path]);
  return [{ code: 'fewer-participants-than-named', place, values: { value: stated, limit: named } }];
}
