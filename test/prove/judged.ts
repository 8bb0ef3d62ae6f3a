// What carelog makes of a log with one slip: how many problems, where the first, and whether an entry was lost.
import type { Problem } from '../../src/problem/problem.ts';
import type { Mutated } from './mutations.ts';

/** What was read of a log: its problems, and the lines of the entries that were read or refused. */
export interface ReadLog {
  readonly problems: readonly Problem[];
  readonly entries: ReadonlySet<number>;
}

/** What one slip led to. `distance` is from the slip to the first problem, in lines; `lost` are lines of entries. */
export interface Judged {
  readonly count: number;
  readonly distance: number | null;
  readonly lost: readonly number[];
  readonly codes: readonly string[];
}

/** Judges what was read of `file` with a slip against what was read of it without. */
export function judge(file: string, before: ReadLog, after: ReadLog, slip: Mutated, lines: number): Judged {
  const moved = (line: number) => (line > slip.line ? line + slip.moved : line);
  const known = new Map<string, number>();
  for (const problem of before.problems) {
    const { line = 0, file: where = '' } = problem.place ?? {};
    const key = keyOf(problem, where === file ? moved(line) : line);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const found = after.problems.filter((problem) => {
    const key = keyOf(problem, problem.place?.line ?? 0);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
  const own = found.filter(({ place }) => place?.file === file);
  const first = Math.min(...own.map(({ place }) => place?.line ?? 0));
  // A slip between two lines touches both.
  const last = slip.line + Math.max(0, slip.moved);
  const distance = own.length === 0 ? null : first < slip.line ? slip.line - first : Math.max(0, first - last);
  return { count: found.length, distance, lost: lostEntries(), codes: found.map(({ code }) => code) };

  function lostEntries(): number[] {
    // A whole line that is gone, or has become a comment, is no slip that anybody could see.
    const changed = slip.text.split('\n')[slip.line - 1] ?? '';
    const isGone = slip.kind === 'line deleted' || /^\s*#/.test(changed) || /\s#/.test(changed);
    const starts = [...before.entries].toSorted((a, b) => a - b);
    return starts.filter((start, index) => {
      const end = (starts[index + 1] ?? lines + 1) - 1;
      const isTouched = slip.line >= start - 1 && slip.line <= end;
      if (isTouched && isGone) return false;
      const from = moved(start) - (isTouched ? 1 : 0);
      const to = Math.max(moved(end), from) + (isTouched ? 1 : 0);
      if (isTouched ? [...after.entries].some((line) => line >= from && line <= to) : after.entries.has(from))
        return false;
      return !own.some(({ place, values }: Problem) => {
        const span = values as { readonly first?: unknown; readonly last?: unknown };
        const line = place?.line ?? 0;
        return (line >= from && line <= to) || (Number(span.first) <= from && Number(span.last) >= from);
      });
    });
  }
}

function keyOf({ code, place, values }: Problem, line: number): string {
  return JSON.stringify([code, place?.file, line, 'value' in values ? values.value : '']);
}
