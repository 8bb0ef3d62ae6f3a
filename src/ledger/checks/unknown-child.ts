// Entries for a child who is not on the list.

import type { Check } from './context.ts';
import { unknownPeople } from './unknown-person.ts';

/** unknown-child for each id in `to` that is no child's. Without a list of children, ids are not checked. */
export const unknownChild: Check = (context) =>
  unknownPeople(context, 'unknown-child', ({ to = [] }) => [['to', to]], context.workspace.people.children);
