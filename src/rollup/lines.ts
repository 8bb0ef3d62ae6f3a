// Entries with their ids resolved to names, for templates that tell of one entry at a time and for registers.
import { compareClasses } from '../language/grades.ts';
import type { KindName } from '../language/vocabulary.ts';
import type { Entry } from '../log/entry.ts';
import type { When } from '../log/when.ts';
import { countOver } from './counts.ts';
import { classOf, type Directory, nameOfHelper, nameOfReached, wordForGroup } from './directory.ts';
import type { Figure } from './figure.ts';
import type { Tally } from './tally.ts';

/** One entry with its ids resolved to (masked) names, ready to be phrased or put in a register. */
export interface EntryLine {
  readonly id: string;
  readonly kind: KindName;
  readonly when: When;
  /** Names of helpers, or their ids where people.yaml does not name them. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Distinct classes of the children named, in the order of grades. */
  readonly classes: readonly string[];
  readonly people: Figure;
  readonly households: Figure;
  /** People by group, as stated in this entry. */
  readonly groups: readonly { readonly label: string; readonly figure: Figure }[];
  /** The entry as written, for its texts (place, title, note, topic, hosts, starts, ends, works …). */
  readonly entry: Entry;
}

/** The line of an entry; its figures are named under `path` by the id of the entry (`visits.list.log/2024-09.yaml:14.people`). */
export function lineOf(path: string, tally: Tally, directory: Directory): EntryLine {
  const { id, entry } = tally;
  const name = `${path}.list.${id}`;
  return {
    id,
    kind: entry.kind,
    when: entry.date,
    by: tally.helpers.map((helper) => nameOfHelper(directory, helper)),
    to: [...new Set(entry.to)].map((reached) => nameOfReached(directory, reached)),
    classes: classesOf(tally, directory),
    people: countOver(`${name}.people`, '人次', [tally], ({ people }) => people),
    households: countOver(`${name}.households`, '户次', [tally], ({ householdTurns }) => householdTurns),
    groups: tally.groups.map(({ group, amount }) => ({
      label: wordForGroup(directory, group),
      figure: countOver(`${name}.groups.${group}`, '人次', [tally], () => amount),
    })),
    entry,
  };
}

/** Distinct classes of the children an entry names, in the order of grades. */
export function classesOf(tally: Tally, directory: Directory): readonly string[] {
  const classes = tally.children.flatMap((child) => classOf(directory, child) ?? []);
  return [...new Set(classes)].sort(compareClasses);
}
