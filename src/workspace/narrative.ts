// narrative/*.md: texts for the report, in Markdown. The template room parses them; they are masked with the ledger.
import { nearest } from '../language/nearest.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { TextMask } from '../problem/text-mask.ts';

/** A narrative file. `name` is the file name without `.md` (`problems`, `存在问题`). */
export interface Narrative {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Reports unknown-narrative if `story` is not the name of a narrative file. For narrative/春游.md it suggests 春游.
 * `mask` masks the names of people in the values at once; printing masks them in any case.
 */
export function unknownStory(
  story: string | undefined,
  place: Place,
  known: readonly string[],
  mask?: TextMask,
): Problem[] {
  if (story === undefined || known.includes(story)) return [];
  const bare = bareName(story);
  const near = known.includes(bare) ? bare : nearest(bare, known);
  const told = (text: string) => mask?.(text) ?? text;
  const values = { value: told(story), name: told(bare), nearest: told(near) };
  return [{ code: 'unknown-narrative', place, values }];
}

/** narrative/春游.md and 春游.md as 春游. */
function bareName(story: string): string {
  return story.replace(/^.*[/\\]/, '').replace(/\.md$/i, '');
}
