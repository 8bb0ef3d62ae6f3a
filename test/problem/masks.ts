// Masks for tests of what is printed; only the ledger room makes real ones.
import type { TextMask } from '../../src/problem/text-mask.ts';

/** Takes a function for a mask. */
export function asMask(mask: (text: string) => string): TextMask {
  return mask as TextMask;
}

/** A mask that finds nothing to mask. */
export const asIs = asMask((text) => text);
