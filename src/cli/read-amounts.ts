// Figures as programs read them: carelog counts money in fen and marks shares by a word of its own.
import { unitWord } from '../template/view/search.ts';

/**
 * A figure with its evidence as JSON gives it: money in yuan with the unit 元, shares with %. Amounts below a unit
 * (`value`, `amount`) are in that unit.
 */
export function asRead(data: unknown, unit = ''): unknown {
  if (Array.isArray(data)) return data.map((one) => asRead(one, unit));
  if (data === null || typeof data !== 'object') return data;
  const own = 'unit' in data && typeof data.unit === 'string' ? data.unit : unit;
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => {
      if (key === 'unit') return [key, unitWord(own)];
      const isMoney = own === 'fen' && (key === 'value' || key === 'amount') && typeof one === 'number';
      return [key, isMoney ? one / 100 : asRead(one, own)];
    }),
  );
}
