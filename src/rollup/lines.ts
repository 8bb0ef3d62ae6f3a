// Entries with names instead of ids, for registers and for templates that describe single entries.
import { compareClasses } from '../language/grades.ts';
import { type Entry, nameOfKind } from '../log/entry.ts';
import type { When } from '../log/when.ts';
import { countOver } from './counts.ts';
import { sumOf } from './decimal.ts';
import { classOf, type Directory, nameOfHelper, nameOfReached, wordForGroup } from './directory.ts';
import type { Figure } from './figure.ts';
import { givenTo, type Honoured, honouredBy } from './honoured.ts';
import { type ItemFigures, itemsOf } from './items.ts';
import type { Tally } from './tally.ts';

/** One entry with (masked) names instead of ids. */
export interface EntryLine {
  readonly id: string;
  readonly kind: string;
  readonly when: When;
  /** Names of helpers, or the ids of those who have no name in people.yaml. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The different classes of the named children, in the order of grades. */
  readonly classes: readonly string[];
  readonly people: Figure;
  readonly households: Figure;
  /** Whether more people took part than the groups of the entry come to. */
  readonly othersToo: boolean;
  /** People by group, as stated in this entry. */
  readonly groups: readonly { readonly label: string; readonly figure: Figure }[];
  /** The contest of the entry, its numbers as figures. */
  readonly contest?: ContestLine;
  /** How many an award honours, and the people or households it was given to. */
  readonly quantity?: Figure;
  readonly honoured?: Figure;
  /** What was handed out, in the order written. */
  readonly items?: readonly ItemFigures[];
  /** The entry as written, for its texts (place, title, note, topic, hosts, starts, ends, works …). */
  readonly entry: Entry;
}

/** A contest: which edition it is, the groups that competed separately, how many competed, and the prizes. */
export interface ContestLine {
  readonly edition?: number;
  readonly groups: readonly string[];
  readonly groupCount?: Figure;
  readonly contestants?: Figure;
  readonly prizes: readonly { readonly prize: string; readonly quantity?: Figure; readonly winner?: string }[];
}

/**
 * The line of an entry. Its figures are named by `path` and the id of the entry
 * (`visits.list.log/2024-09.yaml:14.people`).
 */
export function lineOf(path: string, tally: Tally, directory: Directory): EntryLine {
  const { id, entry } = tally;
  const name = `${path}.list.${id}`;
  const contest = contestOf(name, tally);
  return {
    id,
    kind: nameOfKind(entry),
    when: entry.date,
    by: tally.helpers.map((helper) => nameOfHelper(directory, helper)),
    to: [...new Set(entry.to)].map((reached) => nameOfReached(directory, reached)),
    classes: classesOf(tally, directory),
    people: countOver(`${name}.people`, '人次', [tally], ({ people }) => people),
    households: countOver(`${name}.households`, '户次', [tally], ({ householdTurns }) => householdTurns),
    othersToo: tally.groups.length > 0 && (tally.people ?? 0) > sumOf(tally.groups.map(({ amount }) => amount)),
    groups: tally.groups.map(({ group, word, amount }) => ({
      label: wordForGroup(directory, group, word),
      figure: countOver(`${name}.groups.${group}`, '人次', [tally], () => amount),
    })),
    ...(contest && { contest }),
    ...(entry.kind === 'supplies' && { items: itemsOf(`${name}.items`, [tally]) }),
    ...(entry.kind === 'award' && honourOf(name, tally, honouredBy(entry))),
    entry,
  };
}

function honourOf(path: string, tally: Tally, { count, unit }: Honoured): Pick<EntryLine, 'quantity' | 'honoured'> {
  const quantity = countOver(`${path}.quantity`, unit, [tally], () => count);
  const honoured = givenTo(quantity, [tally]);
  return { quantity, ...(honoured && { honoured }) };
}

function contestOf(path: string, tally: Tally): ContestLine | undefined {
  const written = 'contest' in tally.entry ? tally.entry.contest : undefined;
  if (written === undefined) return undefined;
  const counted = (name: string, unit: string, count: number | undefined) =>
    count === undefined ? undefined : countOver(`${path}.contest.${name}`, unit, [tally], () => count);
  const contestants = counted('contestants', '人', written.contestants);
  const groupCount = counted('groupCount', '组', written.groups?.length);
  const prizes = (written.prizes ?? []).map(({ prize, quantity, winner }, at) => {
    const given = counted(`prizes.${at}.quantity`, '个', quantity);
    return { prize, ...(given && { quantity: given }), ...(winner === undefined ? {} : { winner }) };
  });
  return {
    ...(written.edition === undefined ? {} : { edition: written.edition }),
    groups: written.groups ?? [],
    ...(groupCount && { groupCount }),
    ...(contestants && { contestants }),
    prizes,
  };
}

/** The different classes of the children an entry names, in the order of grades. */
function classesOf(tally: Tally, directory: Directory): readonly string[] {
  const classes = tally.children.flatMap((child) => classOf(directory, child) ?? []);
  return [...new Set(classes)].sort(compareClasses);
}
