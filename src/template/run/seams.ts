// Seams: where two printed values stand side by side, their digits must not make one number. A grade called 1 with 6
// children is not 16 children.
import type { Problem } from '../../problem/problem.ts';
import type { Chunk } from './output.ts';
import type { Evaluator } from './scope.ts';

/** What is needed of a run: how a chunk reads, and where problems go. */
interface Seams extends Pick<Evaluator, 'text'> {
  readonly problems: Problem[];
}

/**
 * The chunks with a blank wherever a digit would meet that of another value, whatever marks of emphasis stand between.
 * Reports digits-meet there.
 */
export function partDigits(chunks: readonly Chunk[], { text, problems }: Seams): Chunk[] {
  let before = '';
  return chunks.flatMap((chunk) => {
    const read = chunk.verbatim ? chunk.text : text([chunk]);
    const [left = '', right = ''] = [lastNumber.exec(before)?.[1], firstNumber.exec(read)?.[1]];
    if (read !== '') before = read;
    if (left === '' || right === '') return [chunk];
    problems.push({
      code: 'digits-meet',
      place: chunk.place,
      values: { found: `${left}${right}`, apart: `${left} ${right}` },
    });
    return [{ ...chunk, text: ' ', verbatim: false }, chunk];
  });
}

const lastNumber = /(\d+)(?:\*\*|__)*$/;
const firstNumber = /^(?:\*\*|__)*(\d+)/;
