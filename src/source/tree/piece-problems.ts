// What is told of the pieces of a text that is read piece by piece.
import type { Problem } from '../../problem/problem.ts';
import type { LineRange } from './pieces.ts';
import type { Tree } from './tree.ts';

/** misaligned-key for an item, with all its lines, that does not begin in the column of its list. */
export function misaligned(
  { file, lines }: { readonly file: string; readonly lines: readonly string[] },
  tree: Tree,
  piece: LineRange,
  column: number,
): Problem[] {
  const typed = tree.place.column - 1;
  if (tree.type !== 'list' || typed === column) return [];
  const { line } = tree.place;
  const place = { file, line, column: 1, length: Math.max(1, typed) };
  const values = { value: ' '.repeat(typed), suggestion: (lines[line - 1] ?? '').trim(), blanks: column };
  const own = lines.slice(line - 1, piece.end);
  const count = own.findLastIndex((one) => one.trim() !== '') + 1;
  const isShifted = typed > column && own.slice(1, count).every((one) => one.trim() === '' || one.search(/\S/) > typed);
  const ofAll = count > 1 && isShifted ? { count, less: typed - column } : {};
  return [{ code: 'misaligned-key', place, values: { ...values, ...ofAll } }];
}

/** Of the problems from `from` on that tell of unread lines, the first alone, with all their lines. */
export function onlyFirst(problems: Problem[], from: number): void {
  const unread = problems
    .slice(from)
    .filter(
      (problem) => problem.code === 'yaml-syntax' && problem.values.first !== undefined,
    ) as Problem<'yaml-syntax'>[];
  const [first] = unread;
  if (first === undefined || unread.length < 2) return;
  const last = Math.max(...unread.map(({ values }) => Number(values.last)));
  const kept = problems.slice(from).filter((problem) => !unread.includes(problem as Problem<'yaml-syntax'>));
  problems.length = from;
  problems.push({ ...first, values: { ...first.values, last } }, ...kept);
}
