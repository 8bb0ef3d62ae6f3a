// A report prints names only where both say so: program.yaml, which a whole office can read, and whoever builds it.
import { namedFiles } from '../../language/named-files.ts';
import type { Place } from '../../problem/problem.ts';
import { parseYaml, placeAt } from '../../source/tree/yaml.ts';
import { allowsNames } from '../../workspace/program.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Check } from './context.ts';

/**
 * full-names-not-asked where program.yaml allows names and nobody said which report is wanted; full-names-not-allowed
 * where names are asked for and program.yaml does not allow them.
 */
export const fullNames: Check = ({ workspace, level }) => {
  const isAllowed = allowsNames(workspace.programme.privacy);
  if (level === undefined && isAllowed)
    return [{ code: 'full-names-not-asked', place: placeOf(workspace), values: {} }];
  if (level === 'full' && !isAllowed)
    return [{ code: 'full-names-not-allowed', place: placeOf(workspace), values: {} }];
  return [];
};

function placeOf({ sources }: Workspace): Place | null {
  const file = namedFiles.programme;
  const { value: tree } = parseYaml({ file, text: sources.get(file) ?? '' });
  return tree ? placeAt(tree, ['privacy', 'names']) : null;
}
