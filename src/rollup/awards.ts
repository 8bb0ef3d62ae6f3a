// Awards. One entry may honour many people, so honours are counted besides entries.

import { levels } from '../language/levels.ts';
import { compareText, orderBy } from '../language/order.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { countOver } from './counts.ts';
import type { Breakdown, Figure } from './figure.ts';
import { type Honoured, honouredBy } from './honoured.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** The figures of awards. */
export interface AwardFigures extends KindFigures {
  /** Honours: the number an entry states, else the people it names, else one. */
  readonly quantity: Figure;
  /**
   * Honours by level, the highest first, then unknown levels in the order of first mention. No rows if no award has a
   * level.
   */
  readonly byLevel: Breakdown;
  /**
   * One row for each level and honour, in the order of levels, then of first mention. `quantity` is absent where no
   * entry says how many.
   */
  readonly honours: readonly { readonly honour: string; readonly level?: string; readonly quantity?: Figure }[];
}

/** Adds the honours to the figures of the entries. */
export function countAwards(figures: KindFigures, tallies: readonly Tally[]): AwardFigures {
  const quantity = countOver('awards.quantity', unitOf(tallies), tallies, countOf);
  const shares = tallies.map((tally): Share => {
    const label = levelOf(tally) ?? unlabelled;
    return { key: label, label, amount: countOf(tally), entry: tally.id };
  });
  const mentioned = [...new Set(shares.map(({ label }) => label))].filter((label) => label !== unlabelled);
  const compare = orderBy([...levels.filter((level) => mentioned.includes(level)), ...mentioned]);
  const honours = honourRows(tallies).toSorted((a, b) => {
    if (a.level === undefined || b.level === undefined)
      return Number(a.level === undefined) - Number(b.level === undefined);
    return compare(a.level, b.level);
  });
  return {
    ...figures,
    quantity,
    byLevel: splitEntries('awards.byLevel', quantity, mentioned.length === 0 ? [] : shares, compare),
    honours,
  };
}

function honourRows(tallies: readonly Tally[]): AwardFigures['honours'] {
  const rows = new Map<string, Tally[]>();
  for (const tally of tallies) {
    if (tally.entry.kind !== 'award') continue;
    const key = `${levelOf(tally) ?? ''}/${tally.entry.honour}`;
    const found = rows.get(key);
    if (found) found.push(tally);
    else rows.set(key, [tally]);
  }
  return [...rows].flatMap(([key, alike]) => {
    const kinds = byUnit(alike);
    return kinds.flatMap(([unit, those]) => honourRow(kinds.length > 1 ? `${key}/${unit}` : key, those));
  });
}

/** Awards of one honour by what they count: households and people are not added. Those that count nothing join the first. */
function byUnit(alike: readonly Tally[]): readonly (readonly [unit: string, those: readonly Tally[]])[] {
  const [first = '', ...others] = [...new Set(alike.flatMap((tally) => statedUnit(tally) ?? []))].sort(compareText);
  return [first, ...others].map((unit) => [unit, alike.filter((tally) => (statedUnit(tally) ?? first) === unit)]);
}

function statedUnit(tally: Tally): string | undefined {
  const counted = honoured(tally);
  return counted?.stated ? counted.unit.replace(/^人$/, '名') : undefined;
}

function honourRow(key: string, alike: readonly Tally[]): AwardFigures['honours'] {
  const [first] = alike;
  if (first?.entry.kind !== 'award') return [];
  const level = levelOf(first);
  const isStated = alike.some((tally) => honoured(tally)?.stated);
  // Where none says how many, each is one honour; where some do, the others are silent.
  const amountOf = (tally: Tally) => (isStated && !honoured(tally)?.stated ? undefined : countOf(tally));
  const stated = isStated ? alike.filter((tally) => honoured(tally)?.stated) : alike;
  const quantity = countOver(`awards.honours.${key}.quantity`, unitOf(stated), alike, amountOf);
  if (quantity.value === 0) return [];
  const isTold = isStated || alike.length > 1;
  return [{ honour: first.entry.honour, ...(level === undefined ? {} : { level }), ...(isTold ? { quantity } : {}) }];
}

function honoured({ entry }: Tally): Honoured | undefined {
  return entry.kind === 'award' ? honouredBy(entry) : undefined;
}

function countOf(tally: Tally): number {
  return honoured(tally)?.count ?? 0;
}

/** The measure word all of them share, else 个. */
function unitOf(tallies: readonly Tally[]): string {
  const [unit = '个', ...others] = new Set(
    tallies.flatMap((tally) => statedUnit(tally) ?? honoured(tally)?.unit ?? []),
  );
  return others.length === 0 ? unit : '个';
}

function levelOf({ entry }: Tally): string | undefined {
  return entry.kind === 'award' ? entry.level : undefined;
}
