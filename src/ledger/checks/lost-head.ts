// Helpers who stand at the end of the list of children, because the line above them is lost: they would be counted as
// people in care.
import { isChinese, wordOfKey } from '../../language/words.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * key-missing above the first of those at the end of the list of children who only ever help, where there is no list of
 * helpers.
 */
export const lostHead: Check = ({ readable, workspace }): Problem[] => {
  const { children, helpers } = workspace.people;
  if (helpers.length > 0 || children.length < 2) return [];
  const ids = (key: 'to' | 'by') => new Set(readable.flatMap((entry) => entry[key] ?? []));
  const [helped, helping] = [ids('to'), ids('by')];
  const first = children.findIndex(({ id }) => helping.has(id));
  const rest = first < 1 ? [] : children.slice(first);
  const areHelpers = rest.every(({ id, grade, stay, guardian }) => {
    const isChild = helped.has(id) || grade !== undefined || stay !== undefined || guardian !== undefined;
    return helping.has(id) && !isChild;
  });
  const place = rest.length > 0 && areHelpers ? placesInPeople(workspace.sources)('children', first) : null;
  if (place === null) return [];
  const isInChinese = isChinese(workspace.sources.get(place.file) ?? '');
  const key = isInChinese ? wordOfKey('helpers') : 'helpers';
  return [{ code: 'key-missing', place, values: { key, above: 'line' } }];
};
