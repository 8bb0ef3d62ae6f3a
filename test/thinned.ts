// Long tables and batteries of random cases are run whole by `npm run prove`. `npm test` runs a part of them: the same
// rows each time, spread over the table.

const isWhole = process.env.PROVE === '1';

/** Every row, or one in `every` beginning at `from`. */
export function thinned<T>(rows: readonly T[], every: number, from = 0): readonly T[] {
  return isWhole ? rows : rows.filter((_, at) => at % every === from % every);
}

/** How many random cases are tried: `few` in the suite. */
export function casesOf(few: number, many: number): number {
  return isWhole ? many : few;
}
