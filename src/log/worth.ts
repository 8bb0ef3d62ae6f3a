// What handed-out goods are worth.
import type { EntryOf } from './entry.ts';

/** What one line of supplies is worth, in fen: as it says, or the money itself (助学金700元). */
export function worthOfLine({ quantity, unit, value }: EntryOf<'supplies'>['items'][number]): number | undefined {
  if (value !== undefined) return value;
  if (unit === '元') return Math.round(quantity * 100);
  return unit === '万元' ? Math.round(quantity * 1_000_000) : undefined;
}
