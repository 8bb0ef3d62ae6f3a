// Entries that reached more of the people cared for, or more of their homes, than the list has.
import type { Entry } from '../../log/entry.ts';
import type { Place, Problem, ValuesOf } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { People } from '../../workspace/people.ts';
import type { Check } from './context.ts';

/**
 * more-than-listed once for people and once for homes, at the first of such entries: a list that is not whole is
 * one cause. Months are left out, which may hold several turns, and so are surveys, which are made before the list.
 */
export const moreThanListed: Check = ({ entries, workspace: { people } }) => {
  const dated = entries.filter(({ date, kind }) => date.type !== 'month' && kind !== 'survey');
  return [
    ...told('children', dated.flatMap(childrenOf), people.children.length),
    ...told('households', dated.flatMap(homesOf), homesListed(people)),
  ];
};

interface Stated {
  readonly value: number;
  readonly place: Place;
}

type What = ValuesOf<'more-than-listed'>['what'];

function told(what: What, stated: readonly Stated[], limit: number): Problem[] {
  const [first, ...others] = limit === 0 ? [] : stated.filter(({ value }) => value > limit);
  if (first === undefined) return [];
  const values = { value: first.value, limit, what };
  return [{ code: 'more-than-listed', place: first.place, values, also: others.slice(0, 2).map(({ place }) => place) }];
}

function childrenOf(entry: Entry): Stated[] {
  const at = (value: number | undefined, path: readonly string[]) =>
    value === undefined ? [] : [{ value, place: placeAt(entry.origin.tree, [...path]) }];
  const group = 'participants' in entry ? entry.participants?.children : undefined;
  return [
    ...at(entry.children, ['children']),
    ...at(group, ['participants', 'children']),
    ...(entry.kind === 'talk' ? at(entry.people, ['people']) : []),
  ];
}

/** Only visits go to homes of those cared for; supplies and leaflets may go to every home of a village. */
function homesOf({ kind, households, origin }: Entry): Stated[] {
  if (kind !== 'visit' || households === undefined) return [];
  return [{ value: households, place: placeAt(origin.tree, ['households']) }];
}

/** The homes of the list; 0 where it does not have them all. */
function homesListed({ children }: People): number {
  const homes = children.map(({ household }) => household);
  return homes.includes(undefined) ? 0 : new Set(homes).size;
}
