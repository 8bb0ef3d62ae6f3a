// Long write-ups that entries name: each is a file of narrative/.
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/yaml.ts';
import type { Check } from './context.ts';

/** unknown-narrative for each entry whose `story` is the name of no narrative file. A name with its folder or ending is known for the file it means. */
export const unknownNarrative: Check = ({ readable, workspace, hide }) => {
  const known = workspace.narrative.map(({ name }) => name);
  return readable.flatMap(({ story, origin }): Problem[] => {
    if (story === undefined || known.includes(story)) return [];
    const bare = bareName(story);
    const near = known.includes(bare) ? bare : nearest(bare, known);
    const values = { value: hide(story), name: hide(bare), nearest: hide(near) };
    return [{ code: 'unknown-narrative', place: placeAt(origin.tree, ['story']), values }];
  });
};

/** narrative/春游.md and 春游.md as 春游. */
function bareName(story: string): string {
  return story.replace(/^.*[/\\]/, '').replace(/\.md$/i, '');
}
