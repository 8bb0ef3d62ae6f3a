// Compares what was printed with the report, block by block: a paragraph, heading, caption or cell at a time, never in
// the order of painting, which tables that run over pages turn round.
import { withoutHidden } from '../../language/hidden-characters.ts';

/**
 * The texts of a report that are in no block of its PDF, in their order. A block may have more: the number of a list,
 * the head of a table once for every page. White space, and what is never drawn, is ignored.
 */
export function textsNotFound(texts: readonly string[], blocks: readonly string[]): string[] {
  const printed = new Map<string, number>();
  for (const block of blocks.map(squeezed)) printed.set(block, (printed.get(block) ?? 0) + 1);
  const others = texts.filter((text) => {
    const written = squeezed(text);
    const left = printed.get(written) ?? 0;
    if (left > 0) printed.set(written, left - 1);
    return written !== '' && left === 0;
  });
  const rest = [...printed].flatMap(([block, left]) => (left > 0 ? [block] : []));
  return others.filter((text) => !rest.some((block) => block.includes(squeezed(text))));
}

/** A text as it is compared: ligatures are their letters, radicals their characters. */
function squeezed(text: string): string {
  return withoutHidden(text)
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '');
}
