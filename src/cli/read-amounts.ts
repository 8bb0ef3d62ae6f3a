// Figures as programs read them: carelog counts money in fen, service in minutes, and marks shares by a word of its own.
import { inUnitWord, unitWord } from '../language/units.ts';

/**
 * A figure with its evidence as JSON gives it: money in yuan with the unit 元, service in 小时, shares with %. Amounts below a unit
 * (`value`, `amount`) are in that unit.
 */
export function asRead(data: unknown, unit = ''): unknown {
  if (Array.isArray(data)) return data.map((one) => asRead(one, unit));
  if (data === null || typeof data !== 'object') return data;
  const own = 'unit' in data && typeof data.unit === 'string' ? data.unit : unit;
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => {
      if (key === 'unit') return [key, unitWord(own)];
      const isAmount = (key === 'value' || key === 'amount') && typeof one === 'number';
      return [key, isAmount ? inUnitWord(one, own) : asRead(one, own)];
    }),
  );
}
