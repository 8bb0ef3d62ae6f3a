// A report prints names only where both say so: program.yaml, which a whole office can read, and whoever builds it.
import { namedFiles } from '../../language/named-files.ts';
import type { Place } from '../../problem/problem.ts';
import { follow, valueAt } from '../../source/tree/tree.ts';
import { parseYaml } from '../../source/tree/yaml.ts';
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

/** What program.yaml says of names, or else its head. */
function placeOf({ sources }: Workspace): Place {
  const file = namedFiles.programme;
  const { value: tree } = parseYaml({ file, text: sources.get(file) ?? '' });
  if (!tree || !valueAt(tree, ['privacy'])) return { file, line: 1, column: 1, length: 0 };
  return follow(tree, ['privacy', 'names']).place;
}
