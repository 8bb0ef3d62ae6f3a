// A required key that stands there misspelt, or under another: one slip, one problem.
import { isDay } from '../../language/dates.ts';
import { keyOf } from '../../language/words.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import type { Tree, TreeMap } from '../tree/tree.ts';

/**
 * Without key-missing for a key that stands there misspelt (it is told as unknown, and the key is proposed), or whose
 * value stands under another, which is told with what to type under both.
 */
export function withoutMisspelt(tree: Tree, problems: readonly Problem[]): readonly Problem[] {
  const unknown = new Map<string, Problem<'unknown-key'>>();
  const second = new Map<string, string>();
  const missing = new Map<string, Problem<'key-missing'>[]>();
  for (const problem of problems) {
    const at = keyOfPlace(problem.place);
    if (problem.code === 'unknown-key') unknown.set(at, problem);
    if ('second' in problem.values) second.set(at, String(problem.values.second));
    if (problem.code === 'key-missing' && problem.values.found === undefined)
      missing.set(at, [...(missing.get(at) ?? []), problem]);
  }
  if (unknown.size + second.size === 0 || missing.size === 0) return problems;
  const misspelt = new Set<Problem>();
  const meant = new Map<Problem, string>();
  for (const map of mapsIn(tree)) {
    const absent = missing.get(keyOfPlace(map.place)) ?? [];
    const others =
      absent.length === 0 ? [] : map.pairs.flatMap(({ keyPlace }) => unknown.get(keyOfPlace(keyPlace)) ?? []);
    const lines = absent.length === 0 ? [] : map.pairs.map(({ value }) => second.get(keyOfPlace(value.place)) ?? '');
    for (const problem of absent) {
      const { key } = problem.values;
      if (lines.some((line) => line.startsWith(`${key}: `))) misspelt.add(problem);
      const other =
        others.find(({ values }) => values.nearest === key) ??
        others.find(({ values }) => absent.length === 1 && (isLike(values.key, key) || isDayFor(key, values.key, map)));
      if (other === undefined) continue;
      misspelt.add(problem);
      meant.set(other, key);
    }
  }
  return problems.flatMap((problem) => {
    const nearest = problem.code === 'unknown-key' ? meant.get(problem) : undefined;
    if (nearest !== undefined)
      return [{ ...problem, values: { ...problem.values, nearest } } as Problem<'unknown-key'>];
    return misspelt.has(problem) ? [] : [problem];
  });
}

function keyOfPlace(place: Place | null): string {
  return `${place?.line}:${place?.column}`;
}

function mapsIn(tree: Tree): TreeMap[] {
  if (tree.type === 'scalar') return [];
  if (tree.type === 'list') return tree.items.flatMap(mapsIn);
  return [tree, ...tree.pairs.flatMap(({ value }) => mapsIn(value))];
}

/** Whether a word has a character of another, but is no whole word: 类 for 类型, 日期% for 日期. */
function isLike(typed: string, word: string): boolean {
  return [...word].some((character) => typed.includes(character));
}

/** Whether a day stands under a key, and the day is what is missing: 时问 for 日期. */
function isDayFor(wanted: string, typed: string, { pairs }: TreeMap): boolean {
  const value = pairs.find(({ key }) => key === typed)?.value;
  return keyOf(wanted, ['date']) !== undefined && value?.type === 'scalar' && isDay(value.text);
}
