// Whom and how many an award honours: what its entry states, else the people it names.
import type { EntryOf } from '../log/entry.ts';
import { countDistinct } from './counts.ts';
import type { Figure } from './figure.ts';
import type { Tally } from './tally.ts';

/**
 * How many were honoured, and the measure word. `stated` is false if the entry neither gives a number nor names anyone.
 * It then counts as one honour (先进集体, 优秀组织奖), printed without a number. `named` are the people it names: such
 * an award is theirs, whatever it is counted in (奖学金500元), and not the organisation's.
 */
export interface Honoured {
  readonly count: number;
  readonly unit: string;
  readonly stated: boolean;
  readonly named: readonly string[];
}

/**
 * How many an award honours: its `quantity`, else the different children in `to`, else the different helpers in `by`.
 */
export function honouredBy({ quantity, unit, to = [], by = [] }: EntryOf<'award'>): Honoured {
  const named = [...new Set(to.length > 0 ? to : by)];
  return {
    count: quantity ?? (named.length || 1),
    unit: unit ?? (named.length > 0 ? '名' : '个'),
    stated: quantity !== undefined || named.length > 0,
    named,
  };
}

/** The people or households an honour was given to: as many as it counts, or those who are named; none for ourselves. */
export function givenTo(quantity: Figure, tallies: readonly Tally[]): Figure | undefined {
  const name = quantity.name.replace(/quantity$/, 'honoured');
  if (isOfPeople(quantity.unit)) return { ...quantity, name, unit: quantity.unit === '户' ? '户' : '人' };
  const namedIn = ({ entry }: Tally) => (entry.kind === 'award' ? honouredBy(entry).named : []);
  const naming = tallies.filter((tally) => namedIn(tally).length > 0);
  return naming.length === 0 ? undefined : countDistinct(name, '人', naming, namedIn);
}

/** Whether a measure word is one of people or households: 8名, and not 8张. */
export function isOfPeople(unit: string): boolean {
  return /^[名人位户]$/u.test(unit);
}
