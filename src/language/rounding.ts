// Numbers in prose: exact numbers without floating-point errors, money from whole fen, and rounded numbers (7000余元,
// 近700人).

/**
 * The word with a rounded number: 余 and 多 where the exact number is a little above it, 近 where it is a little
 * below, 约 for both.
 */
export type RoundingWord = '余' | '多' | '近' | '约';

/**
 * A rounded number with its word and unit: 7128 元 → 7000余元, 688 人 → 近700人, 19.04 % → 近20%, 103500 次 →
 * 10万余次.
 *
 * Numbers with one significant digit are tried first, then those with two, and so on down to whole tens (for a
 * percentage, to whole numbers). The first one is taken that differs from the exact number by at most 5 % of itself:
 * of two the nearer one, of two equally near the lower one. Where there is none, 余 is used from 10 on, because it
 * only says "more than": 15 is neither 近20 nor 约20, but 10余 is true. A number that is round already gets no word,
 * and neither does one below 10. `word` asks for one word; where that would not be true, the exact number is printed.
 * In a percentage 余 and 多 are written 以上 (20%以上). From 10000 on, numbers are written in 万, from 10⁸ on in 亿.
 */
export function formatRounded(value: number, unit = '', word?: RoundingWord): string {
  const round = roundNear(value, unit === '%', word);
  if (round === undefined || round === value) return formatNumber(value) + unit;
  const words = formatMyriads(round);
  if (word === '约') return `约${words}${unit}`;
  if (round > value) return `近${words}${unit}`;
  return unit === '%' ? `${words}%以上` : `${words}${word === '多' ? '多' : '余'}${unit}`;
}

function roundNear(value: number, isPercent: boolean, word: RoundingWord | undefined): number | undefined {
  const last = isPercent ? 1 : 10;
  if (!Number.isFinite(value) || value < last) return undefined;
  const above = word !== '近';
  const below = word !== '余' && word !== '多';
  const first = 10 ** Math.floor(Math.log10(value) + 1e-9);
  for (let step = first; step >= last; step /= 10) {
    const floor = Math.floor(value / step) * step;
    if (floor === value) return value;
    const ceiling = floor + step;
    const isOver = above && (value - floor) * 20 <= floor;
    const isUnder = below && (ceiling - value) * 20 <= ceiling;
    if (isOver && (!isUnder || value - floor <= ceiling - value)) return floor;
    if (isUnder) return ceiling;
  }
  return above && word !== '约' && Math.floor(value / last) * last >= last
    ? Math.floor(value / last) * last
    : undefined;
}

/** A number in plain digits with at most two decimals and no separators: 7128, 19.04, 0.5. */
export function formatNumber(value: number, decimals = 2): string {
  return String(roundTo(value, decimals));
}

/**
 * A percentage (19.04 → 19.04%), with as many decimals as needed, at most two. A percentage just below 100% or above
 * 0% is never rounded to it.
 */
export function formatPercent(value: number, decimals = 2): string {
  const least = 10 ** -decimals;
  if (value > 0 && value < least / 2) return `不足${formatNumber(least, decimals)}%`;
  const rounded = roundTo(value, decimals);
  return `${rounded === 100 && value < 100 ? roundTo(100 - least, decimals) : rounded}%`;
}

/** Percentages that stand below each other, without their sign: all with one decimal where one of them has it. */
export function withSameDecimals(column: readonly string[]): readonly string[] {
  if (!column.some((cell) => cell.includes('.'))) return column;
  return column.map((cell) => (/^-?\d+$/.test(cell) && cell !== '0' && cell !== '100' ? `${cell}.0` : cell));
}

/** A difference of two percentages: 3.2 → 3.2个百分点. It has no sign; the sentence says 提高 or 下降. */
export function formatPoints(value: number, decimals = 2): string {
  return `${formatNumber(Math.abs(value), decimals)}个百分点`;
}

/**
 * Money, given in fen; parts of one (an average) are rounded: 712800 → 7128元, 712850 → 7128.50元. In 万元 it is rounded
 * to two decimals. Where no unit is asked for, 万元 is used from 10000元 on, if two decimals are exact (1920000 → 1.92万元).
 */
export function formatMoney(fen: number, unit?: '元' | '万元'): string {
  const isExact = Math.abs(fen) >= 1_000_000 && fen % 10_000 === 0;
  if (unit === '万元' ? Math.abs(fen) >= 5_000 : unit === undefined && isExact) {
    const hundredths = Math.round(fen / 10_000);
    return `${withHundredths(hundredths).replace(/\.?0+$/, '')}万元`;
  }
  return `${withHundredths(Math.round(fen)).replace('.00', '')}元`;
}

// Always with two decimals, so that callers can cut zeros from the decimals and never from the whole part.
function withHundredths(hundredths: number): string {
  const size = Math.abs(hundredths);
  return `${hundredths < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

function formatMyriads(value: number): string {
  if (value >= 100_000_000) return `${formatNumber(value / 100_000_000, 8)}亿`;
  return value >= 10_000 ? `${formatNumber(value / 10_000, 4)}万` : formatNumber(value);
}

// Rounds the decimal digits, half away from zero, so that 1.005 gives 1.01 as on paper.
function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-6) return size < 1e-6 ? 0 : value;
  return Math.sign(value) * Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
}
