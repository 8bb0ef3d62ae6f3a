// What a kind of the workspace's own is counted in: entries (次, 件, 场), or the people or households they reached.
import type { Entry } from '../log/entry.ts';

/** Whom an entry reached. People and households are listed once, in the order written. */
export interface Reached {
  readonly entry: Entry;
  readonly children: readonly string[];
  readonly households: readonly string[];
  /** Households reached, by the rule of `turns`: those of children named beside a larger number are not all of them. */
  readonly householdTurns: number | undefined;
  /**
   * Everybody who took part: the number stated, else the sum of the groups, else the children reached. A stated number
   * stands, whatever the groups come to: one person may be in two of them. Undefined if the entry says nothing of it.
   */
  readonly people: number | undefined;
}

/** Whom a measure word counts: 名 and 人次 people, 户 and 户次 households; undefined for 次, 张 and all others. */
export function countedBy(measure: string): 'people' | 'households' | undefined {
  if (/^(?:[名人位]|人次)$/u.test(measure)) return 'people';
  return /^户次?$/u.test(measure) ? 'households' : undefined;
}

/**
 * How many an entry counts for in the measure of its kind: those it reached if they are what the measure counts, else its
 * times (次数). Undefined if it reached some and does not say how many.
 */
export function amountInMeasure(entry: Entry, reached: Pick<Reached, 'people' | 'householdTurns'>): number | undefined {
  const whom = entry.kind === 'own' ? countedBy(entry.definition.measure) : undefined;
  if (whom === undefined) return entry.times ?? 1;
  return (whom === 'people' ? reached.people : reached.householdTurns) ?? entry.times;
}

/** The measure in which entries are told: 名 and 户 become 人次 and 户次 where somebody may be counted twice. */
export function measureOf(measure: string, tallies: readonly Reached[]): string {
  const whom = measure.endsWith('次') ? undefined : countedBy(measure);
  if (whom === undefined) return measure;
  const named = tallies.flatMap((tally) => (whom === 'people' ? tally.children : tally.households));
  // One entry, or one that names nobody, means different people by the number it gives; several may mean the same.
  const isEachOnce = ({ entry, people, children, householdTurns, households }: Reached) => {
    if (children.length === 0) return tallies.length === 1 || entry.times !== undefined;
    return whom === 'people' ? people === children.length : householdTurns === households.length;
  };
  if (new Set(named).size === named.length && tallies.every(isEachOnce)) return measure;
  return whom === 'people' ? '人次' : '户次';
}
