// Entries by a helper who is not on the list.

import type { Check } from './context.ts';
import { unknownPeople } from './unknown-person.ts';

/** unknown-helper for each id in `by` that is no helper's. Without a list of helpers, ids are not checked. */
export const unknownHelper: Check = (context) =>
  unknownPeople(context, 'unknown-helper', ({ by = [] }) => [['by', by]], context.workspace.people.helpers);
