// Blocks that git leaves in a text when two people changed the same lines. One side is kept, so that the rest of the
// file can be checked; which one is right only the writers know.
import type { Problem } from '../../problem/problem.ts';

/** A text without its conflicts, lines kept, and one problem for each. */
export interface Merged {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const signs = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'] as const;
const marker = /^[ \t\u3000]*(?:(<{7})(?!<)|(\|{7})(?!\|)|(={7})[ \t]*$|(>{7})(?!>))/;
type Mark = 'start' | 'base' | 'middle' | 'end';

/** The marks of one conflict by line, from 0. Some may be missing, where somebody deleted them. */
type Block = { [K in Mark]?: number };

/**
 * Takes out conflicts: the marks, and all but the first side of a whole block. Reports merge-conflict. In Markdown
 * `=======` underlines a heading and `|||||||` is a table, so alone they are no marks.
 */
export function withoutConflicts(file: string, text: string): Merged {
  // Most texts have none.
  if (!signs.some((sign) => text.includes(sign))) return { text, problems: [] };
  const lines = text.split('\n');
  const isMarkdown = /\.(?:md|hbs)$/i.test(file);
  const blocks = blocksIn(lines).filter((block) => !isMarkdown || 'start' in block || 'end' in block);
  const problems = blocks.map((block): Problem => {
    const marks = Object.values(block);
    const first = Math.min(...marks);
    const last = 'end' in block ? Math.max(...marks) : lastOfItem(lines, Math.max(...marks));
    const place = { file, line: first + 1, column: 1, length: lines[first]?.length ?? 0 };
    return { code: 'merge-conflict', place, values: { first: first + 1, last: last + 1 } };
  });
  for (const block of blocks) for (const line of dropped(block)) lines[line] = '';
  return { text: lines.join('\n'), problems };
}

function blocksIn(lines: readonly string[]): Block[] {
  const order: readonly Mark[] = ['start', 'base', 'middle', 'end'];
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = order[(marker.exec(line)?.slice(1) ?? []).findIndex((found) => found !== undefined)];
    if (mark === undefined) continue;
    // A mark that cannot follow the last one belongs to another block.
    const isNext: boolean =
      open !== null && order.slice(order.indexOf(mark)).every((later) => open?.[later] === undefined);
    if (open === null || !isNext) {
      open = {};
      blocks.push(open);
    }
    open[mark] = at;
    if (mark === 'end') open = null;
  }
  return blocks;
}

/** The lines that are not read. Where the end of the second side is not marked, only the marks. */
function dropped({ start, base, middle, end }: Block): number[] {
  const marks = [start, base, middle, end].filter((line) => line !== undefined);
  const from = base ?? middle;
  if (from === undefined || end === undefined) return marks;
  return [...marks, ...Array.from({ length: end - from }, (_, index) => from + index)];
}

/** The last line of the entry that holds a line, or begins below it. */
function lastOfItem(lines: readonly string[], line: number): number {
  const next = lines.findIndex((text, at) => at > line + 1 && text.startsWith('- '));
  return (next < 0 ? lines.length : next) - 1;
}
