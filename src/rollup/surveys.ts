// Surveys, with the households surveyed in each village.
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import type { Breakdown } from './figure.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** The figures of surveys. */
export interface SurveyFigures extends KindFigures {
  /** 户次 by village, in the order of first mention. No rows if no survey says in which village. */
  readonly householdsByVillage: Breakdown;
}

/** Adds the households by village to the figures counted for the entries. */
export function countSurveys(figures: KindFigures, tallies: readonly Tally[]): SurveyFigures {
  const name = 'surveys.householdsByVillage';
  const shares = tallies.flatMap(sharesOf);
  const hasVillages = shares.some(({ key }) => key !== unlabelled);
  return { ...figures, householdsByVillage: splitEntries(name, figures.householdTurns, hasVillages ? shares : []) };
}

/**
 * All households belong to the village if the entry names only one. Households beyond those given by village are
 * unlabelled. Where villages come to more than the whole that is stated, it stands, and nobody knows how it splits.
 */
function sharesOf(tally: Tally): readonly Share[] {
  const { entry, householdTurns } = tally;
  if (entry.kind !== 'survey') return [];
  const [village = '', ...others] = entry.villages ?? [];
  const only = village !== '' && others.length === 0 ? [{ name: village, count: householdTurns ?? 0 }] : [];
  const given = (entry.householdsByVillage ?? only).filter(({ count }) => count > 0);
  const together = given.reduce((sum, { count }) => sum + count, 0);
  const byVillage = together > (householdTurns ?? 0) ? [] : given;
  const rest = (householdTurns ?? 0) - byVillage.reduce((sum, { count }) => sum + count, 0);
  const all = rest > 0 ? [...byVillage, { name: unlabelled, count: rest }] : byVillage;
  return all.map(({ name, count }) => ({ key: name, label: name, amount: count, tally }));
}
