// A slip in the list of people that the log shows: an id that no entry uses, beside one that several use and nobody has.
import type { Place, Problem } from '../../problem/problem.ts';
import type { Context } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/** Someone on a list of people. */
export interface Listed {
  readonly id: string;
  readonly name?: string | undefined;
  readonly nickname?: readonly string[] | undefined;
}

/** Whether a word can only be an id: c02, T-1. */
function isIdOnly(word: string): boolean {
  return /^[a-z]{0,4}[-_]?\d{1,6}$/i.test(word);
}

/** Whom on the list each unknown id means, where the slip is in the list, and how. */
export function slipsOfList(
  list: readonly Listed[],
  unknown: Iterable<readonly [written: string, meant: { readonly near: string; readonly isInSeveral: boolean }]>,
): ReadonlyMap<string, Listed> {
  const found = new Map<string, Listed>();
  const meant: string[] = [];
  for (const [written, { near, isInSeveral }] of unknown) {
    const person = list.find(({ id }) => id === near);
    if (person === undefined || !isIdOnly(written)) continue;
    meant.push(near);
    if (person.name === written || (isInSeveral && isIdOnly(near))) found.set(written, person);
  }
  // Of two that may mean the same person, one at least is wrong in the log.
  const isAlone = ({ id }: Listed) => meant.filter((one) => one === id).length === 1;
  return new Map([...found].filter(([, person]) => isAlone(person)));
}

/** listed-otherwise for each person who is on the list under another id than in the log, of which these are the places. */
export function listedOtherwise(
  { sources }: Context['workspace'],
  section: 'children' | 'helpers',
  list: readonly Listed[],
  written: ReadonlyMap<string, { readonly person: Listed; readonly places: readonly Place[] }>,
): readonly Problem[] {
  const placeOf = placesInPeople(sources);
  return [...written].flatMap(([id, { person, places }]): readonly Problem[] => {
    const place = placeOf(section, list.indexOf(person), 'id');
    if (place === null) return [];
    const isSwapped = person.name === id;
    const values = { value: person.id, nearest: id, count: places.length, ...(isSwapped && { swapped: 'yes' }) };
    return [{ code: 'listed-otherwise', place, values, also: places }];
  });
}
