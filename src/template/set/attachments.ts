// Fills 附件说明 if program.yaml names no attachments: registers after the signature are attachments (GB/T 9704-2012
// 7.3.4).
import type { Block } from '../../report/tree.ts';

/** The blocks, with the captions of those registers in an empty 附件说明. If there are none, 附件说明 is left out. */
export function withAttachments(blocks: readonly Block[]): Block[] {
  const signed = blocks.findIndex(({ type }) => type === 'signature');
  const behind = signed < 0 ? [] : blocks.slice(signed);
  const captions = behind.flatMap((block) => (block.type === 'register' ? [block.caption] : []));
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'attachments' || block.names.length > 0) return [block];
    return captions.length === 0 ? [] : [{ ...block, names: captions }];
  });
}
