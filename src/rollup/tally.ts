// What one entry counts for: whom it names and how many it reached.
import { valueWords } from '../language/vocabulary.ts';
import type { Entry } from '../log/entry.ts';
import { type Cared, isMeant } from '../workspace/cared.ts';
import { sumOf } from './decimal.ts';
import { type Directory, householdOf, householdsOf } from './directory.ts';
import type { EvidencePart } from './figure.ts';
import { amountInMeasure, type Reached } from './measure.ts';

/** An entry with whom it reached and what it counts for. */
export interface Tally extends Reached {
  readonly id: string;
  /** What it is to a figure to which it adds one. */
  readonly once: EvidencePart;
  readonly helpers: readonly string[];
  /**
   * Children reached (人次): those named, or the number stated if it is larger, because a list need not name all.
   * Undefined if the entry neither names nor counts any, or states more households than those of the children it names,
   * or stands for several and only names them.
   */
  readonly turns: number | undefined;
  /** How many of its kind it stands for: 1, or what is written under 次数. */
  readonly times: number;
  /** How many it counts for in the measure of its kind; undefined if that is one of people and it does not say how many. */
  readonly counted: number | undefined;
  readonly groups: readonly TalliedGroup[];
}

/**
 * A group of participants: one of the vocabulary, or one of the log's own, by its word. `word` is what it is called in
 * the entry, where the vocabulary has several words for it.
 */
export interface TalliedGroup {
  readonly group: string;
  readonly word?: string;
  readonly amount: number;
}

const groupNames: readonly string[] = Object.keys(valueWords.participants);

/** Tallies an entry. An id in `to` is no child where only the list of helpers has it, nor if the programme is not about it. */
export function tallyOf(entry: Entry, directory: Directory): Tally {
  const children = distinct(entry.to).filter((id) => {
    const child = directory.children.get(id);
    return child ? isMeant(child.stay, directory.cared) : !directory.helpers.has(id);
  });
  const households = distinct(children.map((child) => householdOf(directory, child)));
  const groups = groupsOf(entry);
  const reached = groups.find((one) => meansCared(one, directory.cared))?.amount;
  const stated = largestOf(entry.children, reached);
  const times = entry.times ?? 1;
  // Who is named may have been reached by some of several visits that stand in one entry.
  const isComplete = times === 1 && (stated ?? 0) <= children.length && (entry.households ?? 0) <= households.length;
  const turns = statedOrNamed(stated, children, isComplete);
  const together = groups.length > 0 ? sumOf(groups.map(({ amount }) => amount)) : undefined;
  // Two children may live together, unless the list says of each where it lives.
  const isWhole = isComplete && (children.length === 1 || householdsOf(directory, children).untold.length === 0);
  const householdTurns = statedOrNamed(entry.households, households, isWhole);
  const people = entry.people ?? together ?? turns;
  return {
    id: entry.origin.id,
    once: { amount: 1, entries: [entry.origin.id] },
    entry,
    helpers: distinct(entry.by),
    children,
    households,
    turns,
    householdTurns,
    people,
    times,
    counted: amountInMeasure(entry, { people, householdTurns }),
    groups,
  };
}

/** What an entry adds to a figure. Most add one, to a dozen figures: that is made once. */
export function partOf({ once }: Tally, amount: number): EvidencePart {
  return amount === once.amount ? once : { amount, entries: once.entries };
}

/** Whether a group is of those a programme cares for: 留守儿童 are not where it cares for elders. */
function meansCared({ group, word }: TalliedGroup, { isYoung }: Cared): boolean {
  return group === 'children' && (isYoung || word !== valueWords.participants.children[0]);
}

/** The number stated if those named are not more, else how many are named where nothing says that these are not all. */
function statedOrNamed(stated: number | undefined, named: readonly string[], isComplete: boolean): number | undefined {
  if (stated !== undefined && stated >= named.length) return stated;
  return named.length > 0 && isComplete ? named.length : undefined;
}

function largestOf(...numbers: readonly (number | undefined)[]): number | undefined {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === 0 ? undefined : Math.max(...given);
}

function groupsOf(entry: Entry): Tally['groups'] {
  if (!('participants' in entry) || entry.participants === undefined) return [];
  const { participants, words = {} } = entry;
  const own = Object.keys(participants).filter((group) => !groupNames.includes(group));
  return [...groupNames, ...own].flatMap((group) => {
    const amount = participants[group];
    const word = words[group];
    return amount === undefined ? [] : [{ group, ...(word !== undefined && { word }), amount }];
  });
}

function distinct(ids: readonly string[] = []): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}
