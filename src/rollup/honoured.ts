// Whom and how many an award honours: what its entry states, else the people it names.
import type { EntryOf } from '../log/entry.ts';
import { countDistinct, countOver } from './counts.ts';
import type { Figure } from './figure.ts';
import { countedBy } from './measure.ts';
import type { Tally } from './tally.ts';

/**
 * How many were honoured, and the measure word. `stated` is false if the entry neither gives a number nor says who. It
 * then counts as one honour (先进集体, 优秀组织奖), printed without a number. `given` are the people or households whose
 * honour it is, whatever it is counted in (奖学金500元), and not the organisation's; `named` those of them it names.
 */
export interface Honoured {
  readonly count: number;
  readonly unit: string;
  readonly stated: boolean;
  readonly named: readonly string[];
  readonly given?: { readonly count: number; readonly unit: '名' | '户' };
}

/**
 * How many an award honours: its `quantity`, else the different children in `to`, else the different helpers in `by`,
 * else the children, households or people that it says.
 */
export function honouredBy(award: EntryOf<'award'>): Honoured {
  const { quantity, unit } = award;
  const named = namedIn(award);
  const given = givenIn(award, named.length);
  return {
    count: quantity ?? given?.count ?? 1,
    unit: unit ?? given?.unit ?? '个',
    stated: quantity !== undefined || given !== undefined,
    named,
    ...(given && { given }),
  };
}

function namedIn({ to = [], by = [] }: EntryOf<'award'>): readonly string[] {
  return [...new Set(to.length > 0 ? to : by)];
}

/** More than are named where a number says so: a list need not be complete. */
function givenIn({ children, people, households }: EntryOf<'award'>, named: number): Honoured['given'] {
  const persons = Math.max(named, children ?? people ?? 0);
  if (persons > 0) return { count: persons, unit: '名' };
  return households ? { count: households, unit: '户' } : undefined;
}

/** The people or households an honour was given to: as many as it counts, or those it says; none for ourselves. */
export function givenTo(quantity: Figure, tallies: readonly Tally[]): Figure | undefined {
  const name = quantity.name.replace(/quantity$/, 'honoured');
  if (countedBy(quantity.unit)) return { ...quantity, name, unit: quantity.unit.replace(/^[名位]$/u, '人') };
  const honouredIn = ({ entry }: Tally) => (entry.kind === 'award' ? honouredBy(entry) : undefined);
  const given = tallies.filter((tally) => honouredIn(tally)?.given !== undefined);
  if (given.length === 0) return undefined;
  const isNamed = given.every((tally) => honouredIn(tally)?.named.length === honouredIn(tally)?.given?.count);
  if (isNamed) return countDistinct(name, '人', given, (tally) => honouredIn(tally)?.named ?? []);
  const isOfHomes = given.every((tally) => honouredIn(tally)?.given?.unit === '户');
  const unit = `${isOfHomes ? '户' : '人'}${given.length > 1 ? '次' : ''}` as const;
  return countOver(name, unit, given, (tally) => honouredIn(tally)?.given?.count);
}
