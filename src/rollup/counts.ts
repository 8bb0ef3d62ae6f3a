// Figures made from entries, people and other figures. Each one records what it was counted from.

import { compareIds } from '../language/order.ts';
import { sumOf } from './decimal.ts';
import { type Evidence, type EvidencePart, type Figure, silentIn, type Unit } from './figure.ts';
import { partOf, type Tally } from './tally.ts';

/**
 * Adds up an amount over entries. Each entry is one part; an entry that adds nothing is none, and one that does not say
 * its amount is silent.
 */
export function countOver(
  name: string,
  unit: Unit,
  tallies: readonly Tally[],
  amountOf: (tally: Tally) => number | undefined,
): Figure {
  const parts: EvidencePart[] = [];
  const silent: string[] = [];
  for (const tally of tallies) {
    const amount = amountOf(tally);
    if (amount === undefined) silent.push(tally.id);
    else if (amount !== 0) parts.push(partOf(tally, amount));
  }
  return figureOf(name, unit, parts, silent, timesIn(tallies));
}

/** Counts entries. */
export function countEntries(name: string, unit: Unit, tallies: readonly Tally[]): Figure {
  return countOver(name, unit, tallies, () => 1);
}

/**
 * Counts each thing that entries name once: one part for each, with every entry that names it, in the order of ids. An
 * entry that does not name all of them (`namesAll` is false) is silent.
 */
export function countDistinct(
  name: string,
  unit: Unit,
  tallies: readonly Tally[],
  subjectsOf: (tally: Tally) => readonly string[],
  namesAll: (tally: Tally) => boolean = () => true,
): Figure {
  const entries = new Map<string, string[]>();
  for (const tally of tallies) {
    for (const subject of new Set(subjectsOf(tally))) {
      const found = entries.get(subject);
      if (found) found.push(tally.id);
      else entries.set(subject, [tally.id]);
    }
  }
  const subjects = [...entries].sort(([a], [b]) => compareIds(a, b));
  return figureOf(
    name,
    unit,
    subjects.map(([subject, ids]) => ({ amount: 1, entries: ids, subject })),
    tallies.flatMap((tally) => (namesAll(tally) ? [] : [tally.id])),
    timesIn(tallies),
  );
}

/** The entries that stand for several of their kind, and for how many. */
function timesIn(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const several = tallies.filter(({ times }) => times !== 1);
  return new Map(several.map(({ id, times }) => [id, times]));
}

/** A figure made from known parts, and from entries that do not say theirs or stand for several of their kind. */
export function figureOf(
  name: string,
  unit: Unit,
  parts: readonly EvidencePart[],
  silent: readonly string[] = [],
  times: ReadonlyMap<string, number> = new Map(),
): Figure {
  const value = sumOf(parts.map(({ amount }) => amount));
  return {
    name,
    value,
    unit,
    evidence: { from: 'entries', parts, ...(silent.length > 0 && { silent }), ...(times.size > 0 && { times }) },
  };
}

/** How often a figure was said: by those that give all of it, as often as each stands for. */
export function entriesThatSay(figure: Figure): Figure {
  const { evidence } = figure;
  const silent = new Set(silentIn(figure));
  const times = evidence.from === 'entries' ? evidence.times : undefined;
  const parts = [...new Set(entriesOf(figure))]
    .filter((id) => !silent.has(id))
    .map((id) => ({ amount: times?.get(id) ?? 1, entries: [id] }));
  return figureOf(`${figure.name}.said`, '次', parts);
}

/** The entries that a figure was counted from. */
export function entriesOf({ evidence }: Figure): readonly string[] {
  return evidence.from === 'entries' ? evidence.parts.flatMap(({ entries }) => entries) : [];
}

/**
 * What the entries behind other figures add to one that entries add up to: a function that looks each of them up, however
 * many figures are asked for.
 */
export function amongEntries({ name, unit, evidence }: Figure): (among: Figure) => Figure {
  const { parts = [], silent = [], times } = evidence.from === 'entries' ? evidence : {};
  const added = new Map(parts.flatMap((part) => part.entries.map((id) => [id, part] as const)));
  const unsaid = new Set(silent);
  return (among) => {
    const ids = [...new Set(entriesOf(among))];
    return figureOf(
      name,
      unit,
      ids.flatMap((id) => added.get(id) ?? []),
      ids.filter((id) => unsaid.has(id)),
      times,
    );
  };
}

/** Several figures over different entries as one. */
export function joinedAs(name: string, unit: Unit, figures: readonly Figure[]): Figure {
  const all = figures.flatMap(({ evidence }) => (evidence.from === 'entries' ? [evidence] : []));
  return figureOf(
    name,
    unit,
    all.flatMap(({ parts }) => parts),
    figures.flatMap(silentIn),
    new Map(all.flatMap(({ times = [] }) => [...times])),
  );
}

/** Counts people or households of the list by their ids, each once; of the silent it is not known. */
export function countPeople(name: string, unit: Unit, ids: readonly string[], silent: readonly string[] = []): Figure {
  const distinct = [...new Set(ids)];
  const evidence = { from: 'people' as const, ids: distinct, ...(silent.length > 0 && { silent }) };
  return { name, value: distinct.length, unit, evidence };
}

/** By how many one count is more than another; negative where it is less. */
export function differenceOf(name: string, count: Figure, other: Figure): Figure {
  const figures = [count.name, other.name];
  return {
    name,
    value: count.value - other.value,
    unit: count.unit,
    evidence: { from: 'figures', by: 'difference', figures },
  };
}

/** A figure that follows from others; undefined if `value` is. */
export function deriveFrom(
  figures: readonly Figure[],
  by: Extract<Evidence, { from: 'figures' }>['by'],
  name: string,
  unit: Unit,
  value: number | undefined,
): Figure | undefined {
  if (value === undefined) return undefined;
  return { name, value, unit, evidence: { from: 'figures', by, figures: figures.map((figure) => figure.name) } };
}
