// 摸底: households were surveyed to find who needs care.

import { derived } from '../../source/fields/field-shape.ts';
import { countsByName, listOf, placeLabel, record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A survey. Without `villages` and `households`, these come from `householdsByVillage`. */
export const survey = derived(
  record({
    ...entryFields,
    villages: listOf(placeLabel).optional(),
    householdsByVillage: countsByName.optional(),
    findings: listOf(text).optional(),
  }),
  (written) => {
    const { householdsByVillage, ...rest } = written;
    if (householdsByVillage === undefined) return written;
    const households = householdsByVillage.reduce((sum, { count }) => sum + count, 0);
    const villages = [...new Set(householdsByVillage.map(({ name }) => name))];
    return { villages, households, ...rest, householdsByVillage };
  },
);
