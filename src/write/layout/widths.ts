// Divides the width of a register among its columns.

/** What a column needs: its least width, and the lines of each of its cells at a width. */
export interface WidthNeeds {
  readonly least: number;
  readonly most: number;
  readonly linesAt: (width: number) => readonly number[];
}

/**
 * The widths of columns that fill a line. Each gets its least width; then, step by step, the column gets wider that
 * lowers the rows most for the added width. What is over is shared equally.
 */
export function divideWidth(columns: readonly WidthNeeds[], line: number): readonly number[] {
  const least = columns.map((column) => column.least);
  const widths = capped(least, line);
  const steps = columns.map((column, at) => stepsOf(column, widths[at] ?? 0, line));
  const chosen = columns.map(() => 0);
  const rows = steps[0]?.[0]?.costs.length ?? 0;
  const sums = Float64Array.from({ length: rows }, (_, row) => sum(steps.map(([first]) => first?.costs[row] ?? 0)));
  for (;;) {
    const room = line - sum(widths) + 1e-9;
    let best: { readonly column: number; readonly step: number; readonly worth: number } | undefined;
    for (const [column, wider] of steps.entries()) {
      const now = wider[chosen[column] ?? 0];
      if (now === undefined) continue;
      for (let step = (chosen[column] ?? 0) + 1; step < wider.length; step += 1) {
        const next = wider[step];
        if (next === undefined || next.width - now.width > room) break;
        const worth = saved(sums, now.costs, next.costs) / (next.width - now.width);
        if (worth > (best?.worth ?? 1e-9)) best = { column, step, worth };
      }
    }
    if (best === undefined) break;
    const { column, step } = best;
    const now = steps[column]?.[chosen[column] ?? 0];
    const next = steps[column]?.[step];
    if (now === undefined || next === undefined) break;
    for (let row = 0; row < rows; row += 1)
      sums[row] = (sums[row] ?? 0) + (next.costs[row] ?? 0) - (now.costs[row] ?? 0);
    chosen[column] = step;
    widths[column] = next.width;
  }
  const over = Math.max(0, line - sum(widths)) / columns.length;
  return widths.map((width) => width + over);
}

/** A width at which a column has fewer lines than at any smaller one; the cost of each of its cells there. */
interface Step {
  readonly width: number;
  readonly costs: Float64Array;
}

/**
 * The tallest cell makes the row, but to see only that one would never widen two columns that are equally tall. So a
 * cell costs the fourth power of its lines, and a row the fourth root of all.
 */
function costsOf(lines: readonly number[]): Float64Array {
  return Float64Array.from(lines, (count) => count ** 4);
}

function saved(sums: Float64Array, now: Float64Array, next: Float64Array): number {
  let total = 0;
  for (let row = 0; row < sums.length; row += 1) {
    const before = sums[row] ?? 0;
    const difference = (next[row] ?? 0) - (now[row] ?? 0);
    if (difference !== 0) total += Math.sqrt(Math.sqrt(before)) - Math.sqrt(Math.sqrt(before + difference));
  }
  return total;
}

function stepsOf({ most, linesAt }: WidthNeeds, from: number, line: number): readonly Step[] {
  const steps: Step[] = [{ width: from, costs: costsOf(linesAt(from)) }];
  let lines = sum(linesAt(from));
  for (let width = Math.floor(from * 2) / 2 + 0.5; width <= Math.min(most + 0.5, line); width += 0.5) {
    const cells = linesAt(width);
    const now = sum(cells);
    if (now >= lines) continue;
    lines = now;
    steps.push({ width, costs: costsOf(cells) });
  }
  return steps;
}

/** Where columns need more than a line holds, the widest give way first, all down to one width. */
function capped(needed: readonly number[], line: number): number[] {
  let left = line;
  const open = [...needed.entries()].sort(([, a], [, b]) => a - b);
  const widths = [...needed];
  for (const [index, [column, width]] of open.entries()) {
    const given = Math.min(width, left / (open.length - index));
    widths[column] = given;
    left -= given;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
