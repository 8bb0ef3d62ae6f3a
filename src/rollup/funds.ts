// Money: what came in and went out by the kinds that the workspace defines for it (资金: 收入, 资金: 支出).
import type { KindDefinition } from '../log/definition.ts';
import { differenceOf, joinedAs } from './counts.ts';
import { type Figure, silentIn } from './figure.ts';
import type { FieldSum, OwnFieldFigures } from './own-fields.ts';

/** What came in and went out in the period, in fen. A direction for which no kind is defined has no figure. */
export interface FundsFigures {
  readonly received?: Figure;
  readonly paid?: Figure;
  /** What came in less what went out; absent where an entry of either does not say how much. */
  readonly difference?: Figure;
}

/** A kind with what its fields come to. */
type Counted = OwnFieldFigures & { readonly definition: KindDefinition };

/** Adds up the money of all kinds. */
export function countFunds(kinds: readonly Counted[]): FundsFigures {
  const received = movedBy('received', kinds);
  const paid = movedBy('paid', kinds);
  return {
    ...(received && { received }),
    ...(paid && { paid }),
    ...(received && paid && isWhole(received) && isWhole(paid)
      ? { difference: differenceOf('funds.difference', received, paid) }
      : {}),
  };
}

/** What the amounts of a kind of money come to; undefined for other kinds. */
export function moneyOf({ definition, sums }: Counted): FieldSum | undefined {
  return definition.funds && sums.find(({ field }) => field.type === 'money');
}

function movedBy(direction: NonNullable<KindDefinition['funds']>, kinds: readonly Counted[]): Figure | undefined {
  const those = kinds.filter(({ definition }) => definition.funds === direction);
  const sums = those.flatMap((kind) => moneyOf(kind)?.figure ?? []);
  return sums.length === 0 ? undefined : joinedAs(`funds.${direction}`, 'fen', sums);
}

function isWhole(figure: Figure): boolean {
  return silentIn(figure).length === 0;
}
