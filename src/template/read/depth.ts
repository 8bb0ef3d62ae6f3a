// Counts how deep blocks and brackets are nested, before a template is parsed: what reads the tree goes down with it,
// and thousands of levels end the process.

/** How many levels of blocks, and of brackets, a template may have. */
export const mostLevels = 32;

const sign = /\{\{~?\s*(#|\/|else\s+\w)?|\}\}|[()]/g;

/** Where a template is nested more than `mostLevels` deep; null if it is not. */
export function tooDeepAt(text: string): number | null {
  // `{{else if}}` opens one level more, which ends with that of its block.
  const blocks: number[] = [];
  let levels = 0;
  let brackets = 0;
  let isInside = false;
  for (const { 0: found, 1: opening, index } of text.matchAll(sign)) {
    if (found.startsWith('{{')) {
      isInside = true;
      brackets = 0;
      if (opening === '/') levels -= blocks.pop() ?? 0;
      else if (opening !== undefined) {
        levels++;
        if (opening === '#') blocks.push(1);
        else blocks.push((blocks.pop() ?? 0) + 1);
      }
    } else if (found === '}}') isInside = false;
    else if (isInside) brackets += found === '(' ? 1 : -1;
    if (levels > mostLevels || brackets > mostLevels) return index;
  }
  return null;
}
