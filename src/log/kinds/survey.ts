// 摸底: households were looked into to know who needs care.

import { derived } from '../../source/fields/field-shape.ts';
import { countsByName, listOf, record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A survey, in which villages, how many households in each, and what came of it. Villages and households follow from the households by village where they are not written. */
export const survey = derived(
  record({
    ...entryFields,
    villages: listOf(text).optional(),
    householdsByVillage: countsByName.optional(),
    findings: listOf(text).optional(),
  }),
  (written) => {
    const { householdsByVillage, ...rest } = written;
    if (householdsByVillage === undefined) return written;
    const households = householdsByVillage.reduce((sum, { count }) => sum + count, 0);
    const villages = householdsByVillage.map(({ name }) => name);
    return { villages, households, ...rest, householdsByVillage };
  },
);
