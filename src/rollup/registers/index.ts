// Only the table of registers. Each is made in the file of its subject.
import { calls, letters, talks, visits } from './contacts.ts';
import { activities, checkups } from './gatherings.ts';
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

/** The name of a register. */
export type RegisterName = keyof typeof registers;

/** Makes all registers. */
export function registersOf(records: Records): Readonly<Record<RegisterName, RegisterData>> {
  const made = Object.entries(registers).map(([name, make]) => [name, make(records)]);
  return Object.fromEntries(made) as Readonly<Record<RegisterName, RegisterData>>;
}
