// A register as a test reads it: its titles and its rows without their numbers.
import type { RegisterData } from '../../../src/rollup/registers/register.ts';

/** Titles and rows, the first column (序号) left out. */
export function tableOf({ columns, rows }: RegisterData): readonly (readonly string[])[] {
  return [columns.map(({ title }) => title), ...rows].map((cells) => cells.slice(1));
}
