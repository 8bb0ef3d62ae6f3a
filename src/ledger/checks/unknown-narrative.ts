// Long write-ups that entries name: each is a file of narrative/.
import { placeAt } from '../../source/tree/yaml.ts';
import { unknownStory } from '../../workspace/narrative.ts';
import type { Check } from './context.ts';

/** unknown-narrative for each entry whose `story` is the name of no narrative file. */
export const unknownNarrative: Check = ({ readable, workspace, mask }) => {
  const known = workspace.narrative.map(({ name }) => name);
  return readable.flatMap(({ story, origin }) =>
    story === undefined ? [] : unknownStory(story, placeAt(origin.tree, ['story']), known, mask),
  );
};
