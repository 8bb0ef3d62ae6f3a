// narrative/*.md: what is told rather than counted, in plain Markdown. Parsed by the template room, masked with the ledger.
import { nearest } from '../language/nearest.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { TextMask } from '../problem/text-mask.ts';

/** One narrative file. `name` is the file's name without `.md` (`problems`, `存在问题`). */
export interface Narrative {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** unknown-narrative where `story` is not the name of a narrative file. Where someone wrote narrative/春游.md instead of 春游, that file is proposed. `mask` masks names of people in its values at once; printing masks them in any case. */
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
