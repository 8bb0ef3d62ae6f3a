// A register as tests read it: titles and rows, without row numbers.
import type { RegisterData } from '../../../src/rollup/registers/register.ts';

/** Titles and rows without the first column (序号); ↑ for what is joined to the cell above. */
export function tableOf({ columns, rows }: RegisterData): readonly (readonly string[])[] {
  const words = rows.map((cells) => cells.map((cell) => cell ?? '↑'));
  return [columns.map(({ title }) => title), ...words].map((cells) => cells.slice(1));
}
