// Finds the blocks after the signature that are attachments named in 附件说明, and their marks (GB/T 9704-2012 7.3.7):
// 附件1, 附件2, or 附件 if there is only one.
import { textOf } from '../../report/text.ts';
import type { Block } from '../../report/tree.ts';

/** The mark of each block that begins an attachment. */
export type Marks = ReadonlyMap<Block, string>;

/** The marks of attachments inside the report: registers and headings after the signature that have the name of one. */
export function attachmentMarks(blocks: readonly Block[]): Marks {
  const names = blocks.flatMap((block) => (block.type === 'attachments' ? block.names : []));
  const signed = blocks.findIndex(({ type }) => type === 'signature');
  const marks = new Map<Block, string>();
  if (signed < 0) return marks;
  const open = new Map(names.map((name, index) => [bare(name), names.length > 1 ? `附件${index + 1}` : '附件']));
  for (const block of blocks.slice(signed + 1)) {
    const title = titleOf(block);
    const mark = title === undefined ? undefined : open.get(bare(title));
    if (title === undefined || mark === undefined) continue;
    marks.set(block, mark);
    open.delete(bare(title));
  }
  return marks;
}

function titleOf(block: Block): string | undefined {
  if (block.type === 'register') return block.caption;
  return block.type === 'heading' ? textOf(block) : undefined;
}

// People write the names by hand, so 《…》 and blanks make no difference.
function bare(name: string): string {
  return name.replace(/[\s《》]/g, '');
}
