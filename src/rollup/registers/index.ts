// Only the table of registers. Each is made in the file of its subject.
import { calls, letters, talks, visits } from './contacts.ts';
import { activities, checkups } from './gatherings.ts';
import { ownKind } from './own-kinds.ts';
import { changes, leadingGroup, pairings, roster } from './people.ts';
import type { Records, RegisterData } from './register.ts';
import { supplies } from './supplies.ts';

const registers = {
  roster,
  changes,
  pairings,
  visits,
  calls,
  letters,
  talks,
  supplies,
  activities,
  checkups,
  leadingGroup,
} satisfies Record<string, (records: Records) => RegisterData>;

/** Registers by name: ours, and one for each kind of the workspace's own, which is called as the kind is. */
export type Registers = Readonly<Record<keyof typeof registers, RegisterData> & Record<string, RegisterData>>;

/**
 * Makes all registers. A kind that its definition keeps out of registers has none. Where nothing may be listed, they have
 * no records.
 */
export function registersOf(records: Records): Registers {
  const own = records.ownKinds.filter(({ register }) => register);
  const made = [
    ...Object.entries(registers).map(([name, make]) => [name, make(records)] as const),
    ...own.map((definition) => [definition.name, ownKind(records, definition)] as const),
  ];
  const shown = records.mayList ? made : made.map(([name, data]) => [name, { ...data, rows: [] }] as const);
  return Object.fromEntries(shown) as Registers;
}
