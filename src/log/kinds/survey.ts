// 摸底: households were surveyed to find who needs care.
import { countsByName, listOf, type NamedCount, placeLabel, text } from '../../source/fields/fields.ts';

/** The villages of a survey and what was found; households stand under each village or together. */
export const surveyFields = {
  villages: listOf(placeLabel).optional(),
  householdsByVillage: countsByName.optional(),
  findings: listOf(text).optional(),
} as const;

/** Without `villages` and `households`, these come from `householdsByVillage`. */
export function withVillages<S extends { readonly householdsByVillage?: readonly NamedCount[] | undefined }>(
  written: S,
): S {
  const { householdsByVillage } = written;
  if (householdsByVillage === undefined) return written;
  const households = householdsByVillage.reduce((sum, { count }) => sum + count, 0);
  const villages = [...new Set(householdsByVillage.map(({ name }) => name))];
  return { villages, households, ...written };
}
