// Awards. One entry may honour many people, so honours are counted besides entries.

import { levels } from '../language/levels.ts';
import { compareText, orderBy } from '../language/order.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { countOver } from './counts.ts';
import type { Breakdown, Figure } from './figure.ts';
import { givenTo, type Honoured, honouredBy } from './honoured.ts';
import type { KindFigures } from './kind-figures.ts';
import { countedBy } from './measure.ts';
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
   * entry says how many. `honoured` are the people or households it was given to, absent where it is the organisation's.
   */
  readonly honours: readonly {
    readonly honour: string;
    readonly level?: string;
    readonly quantity?: Figure;
    readonly honoured?: Figure;
  }[];
}

/** Adds the honours to the figures of the entries. */
export function countAwards(figures: KindFigures, tallies: readonly Tally[]): AwardFigures {
  const honoursOf = (tally: Tally) => withoutMoney(tally)?.count ?? 0;
  const quantity = countOver('awards.quantity', sharedUnit(tallies.map(withoutMoney)), tallies, honoursOf);
  const shares = tallies.map((tally): Share => {
    const label = levelOf(tally) ?? unlabelled;
    return { key: label, label, amount: honoursOf(tally), tally };
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

/**
 * Awards of one honour by what they count and whose they are: households and people are not added, nor what pupils won
 * and what the organisation did. Those that count nothing join the first.
 */
function byUnit(alike: readonly Tally[]): readonly (readonly [unit: string, those: readonly Tally[]])[] {
  const [first = '', ...others] = [...new Set(alike.flatMap((tally) => kindOf(tally) ?? []))].sort(compareText);
  return [first, ...others].map((unit) => [unit, alike.filter((tally) => (kindOf(tally) ?? first) === unit)]);
}

/** 名 and 户, whoever is named; of another measure 张, or 张/点名 where it was given to somebody. */
function kindOf(tally: Tally): string | undefined {
  const counted = honoured(tally);
  if (!counted?.stated) return undefined;
  const unit = counted.unit.replace(/^人$/, '名');
  return countedBy(unit) || counted.given === undefined ? unit : `${unit}/点名`;
}

function honourRow(key: string, alike: readonly Tally[]): AwardFigures['honours'] {
  const [first] = alike;
  if (first?.entry.kind !== 'award') return [];
  const level = levelOf(first);
  const isStated = alike.some((tally) => honoured(tally)?.stated);
  // Where none says how many, each is one honour; where some do, the others are silent.
  const amountOf = (tally: Tally) => (isStated && !honoured(tally)?.stated ? undefined : countOf(tally));
  const stated = isStated ? alike.filter((tally) => honoured(tally)?.stated) : alike;
  const quantity = countOver(`awards.honours.${key}.quantity`, sharedUnit(stated.map(honoured)), alike, amountOf);
  if (quantity.value === 0) return [];
  const isTold = isStated || alike.length > 1;
  const whom = isStated ? givenTo(quantity, alike) : undefined;
  return [
    {
      honour: first.entry.honour,
      ...(level === undefined ? {} : { level }),
      ...(isTold ? { quantity } : {}),
      ...(whom && { honoured: whom }),
    },
  ];
}

function honoured({ entry }: Tally): Honoured | undefined {
  return entry.kind === 'award' ? honouredBy(entry) : undefined;
}

function countOf(tally: Tally): number {
  return honoured(tally)?.count ?? 0;
}

/** What an award adds to the honours: money is none, those who got it are. */
function withoutMoney(tally: Tally): Honoured | undefined {
  const told = honoured(tally);
  if (told?.unit !== '元') return told;
  return { ...told, count: told.given?.count ?? 1, unit: told.given?.unit ?? '个' };
}

/** The measure word all of them share, else 个. */
function sharedUnit(all: readonly (Honoured | undefined)[]): string {
  const [unit = '个', ...others] = new Set(all.flatMap((one) => one?.unit.replace(/^人$/, '名') ?? []));
  return others.length === 0 ? unit : '个';
}

function levelOf({ entry }: Tally): string | undefined {
  return entry.kind === 'award' ? entry.level : undefined;
}
