// Money paid to people: how many they are, and how much it was for each.
import { amongEntries, countDistinct, countOver, deriveFrom } from './counts.ts';
import { quotientOf } from './decimal.ts';
import { type Figure, silentIn } from './figure.ts';
import type { Tally } from './tally.ts';

/** What a kind of money came to for people. Entries that neither name nor count anybody have no part in it. */
export interface PerHeadFigures {
  /** What the entries come to that say how many people it was for. */
  readonly toPeople?: Figure;
  /** How many different people these are; absent where several entries only count them. */
  readonly recipients?: Figure;
  /** How much it was for each; absent where one of these entries does not say how much. */
  readonly perHead?: Figure;
}

/** Counts the people behind an amount of money. Names of figures begin with `path`. */
export function countPerHead(path: string, money: Figure, tallies: readonly Tally[]): PerHeadFigures {
  const reaching = tallies.filter(({ people = 0 }) => people > 0);
  if (reaching.length === 0) return {};
  const people = countOver(`${path}.people`, '人次', reaching, (tally) => tally.people);
  const toPeople = { ...amongEntries(money)(people), name: `${path}.toPeople` };
  const recipients = recipientsOf(`${path}.recipients`, reaching);
  const perHead =
    recipients && silentIn(toPeople).length === 0
      ? deriveFrom(
          [toPeople, recipients],
          'ratio',
          `${path}.perHead`,
          'fen',
          quotientOf(toPeople.value, recipients.value),
        )
      : undefined;
  return { toPeople, ...(recipients && { recipients }), ...(perHead && { perHead }) };
}

/** Those named, where all are; else the number that the only entry gives: two numbers may be of the same people. */
function recipientsOf(name: string, reaching: readonly Tally[]): Figure | undefined {
  if (reaching.every(({ people, turns, children }) => people === children.length && turns === people)) {
    return countDistinct(name, '人', reaching, ({ children }) => children);
  }
  return reaching.length === 1 && reaching[0]?.times === 1
    ? countOver(name, '人', reaching, ({ people }) => people)
    : undefined;
}
