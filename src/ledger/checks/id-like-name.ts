// Ids that could be names, where no list tells whose they are: nobody could mask them.
import { namedFiles } from '../../language/named-files.ts';
import { couldBeName } from '../../language/names.ts';
import { ownPersons } from '../../log/own-fields.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/**
 * id-like-name at the first place of each such id: in `to` where nobody cared for is listed, in `by` where the whole
 * list is kept elsewhere, under fields of one's own (人员) in both cases. A people.yaml that is merely missing is told as that.
 */
export const idLikeName: Check = ({ workspace, readable }) => {
  const { people, programme, sources } = workspace;
  const isHere = sources.has(namedFiles.people);
  if (!isHere && programme.peopleList !== 'elsewhere') return [];
  const keys = [...(people.children.length === 0 ? (['to'] as const) : []), ...(isHere ? [] : (['by'] as const))];
  const isKnown = isHere && people.children.length > 0;
  const told = new Set<string>();
  return readable.flatMap((entry) =>
    [...keys.map((key) => [key, entry[key] ?? []] as const), ...(isKnown ? [] : ownPersons(entry))].flatMap(
      ([key, ids]) =>
        ids.flatMap((id, index): Problem[] => {
          if (id === undefined || told.has(id) || !couldBeName(id)) return [];
          told.add(id);
          return [{ code: 'id-like-name', place: placeAt(entry.origin.tree, [key, index]), values: {} }];
        }),
    ),
  );
};
