// Figures made from entries, people and other figures. Each one records what it was counted from.

import { compareIds } from '../language/order.ts';
import { sumOf } from './decimal.ts';
import type { Evidence, EvidencePart, Figure, Unit } from './figure.ts';
import type { Tally } from './tally.ts';

/** Adds up an amount over entries. Each entry is one part; an entry that adds nothing is none. */
export function countOver(
  name: string,
  unit: Unit,
  tallies: readonly Tally[],
  amountOf: (tally: Tally) => number,
): Figure {
  const parts = tallies.flatMap((tally) => {
    const amount = amountOf(tally);
    return amount === 0 ? [] : [{ amount, entries: [tally.id] }];
  });
  return figureOf(name, unit, parts);
}

/** Counts entries. */
export function countEntries(name: string, unit: Unit, tallies: readonly Tally[]): Figure {
  return countOver(name, unit, tallies, () => 1);
}

/** Counts each thing that entries name once: one part for each, with every entry that names it, in the order of ids. */
export function countDistinct(
  name: string,
  unit: Unit,
  tallies: readonly Tally[],
  subjectsOf: (tally: Tally) => readonly string[],
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
  );
}

/** A figure made from known parts. */
export function figureOf(name: string, unit: Unit, parts: readonly EvidencePart[]): Figure {
  return { name, value: sumOf(parts.map(({ amount }) => amount)), unit, evidence: { from: 'entries', parts } };
}

/** Counts people or households of the list by their ids, each once. */
export function countPeople(name: string, unit: Unit, ids: readonly string[]): Figure {
  const distinct = [...new Set(ids)];
  return { name, value: distinct.length, unit, evidence: { from: 'people', ids: distinct } };
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
