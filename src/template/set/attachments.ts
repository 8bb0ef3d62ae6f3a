// Fills 附件说明 if program.yaml names no attachments: registers after the signature are attachments (GB/T 9704-2012
// 7.3.4).
import type { Block, Register } from '../../report/tree.ts';

/** The registers after the signature: they are attached to the report. */
export function attachedRegisters(blocks: readonly Block[]): readonly Register[] {
  const signed = blocks.findIndex(({ type }) => type === 'signature');
  const behind = signed < 0 ? [] : blocks.slice(signed);
  return behind.filter((block) => block.type === 'register');
}

/** The blocks, with the captions of those registers in an empty 附件说明. If there are none, 附件说明 is left out. */
export function withAttachments(blocks: readonly Block[]): Block[] {
  const captions = attachedRegisters(blocks).map(({ caption }) => caption);
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'attachments' || block.names.length > 0) return [block];
    return captions.length === 0 ? [] : [{ ...block, names: captions }];
  });
}

/** The writers number attachments, so numbers are removed: 1.花名册 and 附件1：花名册。 are the same name. */
export function unnumbered(name: string): string {
  return name.replace(/^\s*(?:附件\s*\d*|\d+)\s*[.．、：:]\s*/u, '').replace(/[。；;，,\s]+$/u, '');
}
