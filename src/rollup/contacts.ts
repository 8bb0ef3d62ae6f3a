// Calls and letters: with whom, and who called, as far as every entry says so.
import { isKin } from '../language/kin.ts';
import type { valueWords } from '../language/vocabulary.ts';
import type { KindFigures } from './kind-figures.ts';
import type { Tally } from './tally.ts';

/** Who called: 打入 or 打出. */
export type Direction = keyof (typeof valueWords)['direction'];

/** The figures of calls or letters. */
export interface ContactFigures extends KindFigures {
  /** Whether every entry says that it was with relatives. */
  readonly withKin: boolean;
  /** With whom, in the order of first mention. Empty where an entry does not say it. */
  readonly parties: readonly string[];
  /** Who called, where every entry says the same. */
  readonly direction?: Direction;
}

/** Adds with whom entries were to the figures counted for them. */
export function countContacts(figures: KindFigures, tallies: readonly Tally[]): ContactFigures {
  const parties = tallies.map(({ entry }) =>
    entry.kind === 'call' || entry.kind === 'letter' ? entry.with : undefined,
  );
  const said = parties.filter((party) => party !== undefined);
  const isSaid = said.length > 0 && said.length === parties.length;
  const [direction, ...others] = new Set(
    tallies.map(({ entry }) => (entry.kind === 'call' ? entry.direction : undefined)),
  );
  return {
    ...figures,
    withKin: isSaid && said.every(isKin),
    parties: isSaid ? [...new Set(said)] : [],
    ...(direction !== undefined && others.length === 0 && { direction }),
  };
}
