// Surveys, by the villages whose households were looked into.
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import type { Breakdown } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Surveys with their households by village. */
export interface SurveyFigures extends KindFigures {
  /** 户次 by village, in the order of first mention; empty of rows when no survey tells its villages apart. */
  readonly householdsByVillage: Breakdown;
}

/** Splits the households of surveys by village beside what was counted for the entries. */
export function countSurveys(figures: KindFigures, tallies: readonly Tally[]): SurveyFigures {
  const name = 'surveys.householdsByVillage';
  const shares = tallies.flatMap(sharesOf);
  const isTold = shares.some(({ key }) => key !== unlabelled);
  return { ...figures, householdsByVillage: splitEntries(name, figures.householdTurns, isTold ? shares : []) };
}

/** Households of one village where the entry names only one; what the entry counts beyond its villages has none. */
function sharesOf({ id, entry, householdTurns }: Tally): readonly Share[] {
  if (entry.kind !== 'survey') return [];
  const [village = '', ...others] = entry.villages ?? [];
  const only = village !== '' && others.length === 0 ? [{ name: village, count: householdTurns }] : [];
  const told = (entry.householdsByVillage ?? only).filter(({ count }) => count > 0);
  const rest = householdTurns - told.reduce((sum, { count }) => sum + count, 0);
  const all = rest > 0 ? [...told, { name: unlabelled, count: rest }] : told;
  return all.map(({ name, count }) => ({ key: name, label: name, amount: count, entry: id }));
}
