// A figure split by a label: months, classes, villages, helpers, categories, groups.
import { countPeople, figureOf } from './counts.ts';
import { sumOf } from './decimal.ts';
import { type Breakdown, type Figure, silentIn } from './figure.ts';
import { partOf, type Tally } from './tally.ts';

/** The label for whatever has none. Its row comes last. */
export const unlabelled = '未注明';

/**
 * What one entry adds to one row. Rows are told apart and named by `key`, because two helpers may share a label. Where
 * there is no entry, there is a row all the same.
 */
export interface Share {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
  readonly tally?: Tally;
}

/**
 * Splits a figure counted over entries; what entries do not say of it, they do not say of its rows. Rows are in the
 * order `compare` gives to their keys, else in the order of their first share. A share of 0 makes a row too, and that
 * row may stay zero.
 */
export function splitEntries(
  name: string,
  total: Figure,
  shares: readonly Share[],
  compare?: (a: string, b: string) => number,
): Breakdown {
  const rows = new Map<string, { label: string; amounts: Map<Tally, number> }>();
  for (const { key, label, amount, tally } of shares) {
    const row = rows.get(key) ?? { label, amounts: new Map() };
    rows.set(key, row);
    if (amount === 0 || tally === undefined) continue;
    const before = row.amounts.get(tally);
    row.amounts.set(tally, before === undefined ? amount : sumOf([before, amount]));
  }
  const figures = inOrder(rows, compare).map(([key, { label, amounts }]) => {
    const parts = [...amounts].map(([tally, amount]) => partOf(tally, amount));
    return { label, figure: figureOf(`${name}.${key}`, total.unit, parts, silentIn(total)) };
  });
  return { rows: figures, total };
}

/** Splits a count of people in the list by a label that each of them may have; each of `labels` has a row, maybe of 0. */
export function splitPeople<P extends { readonly id: string }>(
  name: string,
  total: Figure,
  people: readonly P[],
  labelOf: (person: P) => string | undefined,
  compare?: (a: string, b: string) => number,
  labels: readonly string[] = [],
): Breakdown {
  const rows = new Map<string, string[]>(labels.map((label) => [label, []]));
  for (const person of people) {
    const label = labelOf(person) ?? unlabelled;
    const ids = rows.get(label);
    if (ids) ids.push(person.id);
    else rows.set(label, [person.id]);
  }
  const figures = inOrder(rows, compare).map(([label, ids]) => ({
    label,
    figure: countPeople(`${name}.${label}`, total.unit, ids),
  }));
  return { rows: figures, total };
}

function inOrder<T>(
  rows: ReadonlyMap<string, T>,
  compare: (a: string, b: string) => number = () => 0,
): readonly (readonly [string, T])[] {
  const isLast = (key: string) => Number(key === unlabelled);
  return [...rows].sort(([a], [b]) => isLast(a) - isLast(b) || compare(a, b));
}
