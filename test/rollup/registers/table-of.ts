// A register as tests read it: titles and rows, without row numbers.
import type { RegisterData } from '../../../src/rollup/registers/register.ts';

/** Titles and rows without the first column (序号). */
export function tableOf({ columns, rows }: RegisterData): readonly (readonly string[])[] {
  return [columns.map(({ title }) => title), ...rows].map((cells) => cells.slice(1));
}
