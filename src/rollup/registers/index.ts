// Only the table of registers. Each is made in the file of its subject.
import { atNeed } from '../at-need.ts';
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
 * All registers, each made when it is first asked for: a report has few of them, and each has every entry of its kind. A
 * kind that its definition keeps out of registers has none. Where nothing may be listed, they have no records.
 */
export function registersOf(records: Records): Registers {
  const own = records.ownKinds.filter(({ register }) => register);
  const makers = new Map<string, () => RegisterData>([
    ...Object.entries(registers).map(([name, make]) => [name, () => make(records)] as const),
    ...own.map((definition) => [definition.name, () => ownKind(records, definition)] as const),
  ]);
  const shown = (data: RegisterData) => (records.mayList ? data : { ...data, rows: [] });
  return madeAtNeed(makers, shown) as Registers;
}

function madeAtNeed(
  makers: ReadonlyMap<string, () => RegisterData>,
  shown: (data: RegisterData) => RegisterData,
): Readonly<Record<string, RegisterData>> {
  const registers: Record<string, RegisterData> = {};
  for (const [name, make] of makers) {
    Object.defineProperty(registers, name, { enumerable: true, get: atNeed(() => shown(make())) });
  }
  return registers;
}
