// What handed-out goods are worth, and what units of money come to.
import type { Entry, EntryOf } from './entry.ts';

/** Whether money was handed out as goods are (助学金700元). */
export function isMoney(entry: Entry): boolean {
  return entry.kind === 'supplies' && entry.items.some(({ unit }) => fenOf(0, unit) !== undefined);
}

/** What one line of supplies is worth, in fen: as it says, or the money itself (助学金700元). */
export function worthOfLine({ quantity, unit, value }: EntryOf<'supplies'>['items'][number]): number | undefined {
  return value ?? fenOf(quantity, unit);
}

const fenIn: Readonly<Record<string, number>> = { fen: 1, 元: 100, 万元: 1_000_000 };

/** An amount in whole fen; undefined if its unit is none of money. */
export function fenOf(amount: number, unit: string): number | undefined {
  const fen = Object.hasOwn(fenIn, unit) ? fenIn[unit] : undefined;
  return fen === undefined ? undefined : Math.round(amount * fen);
}
