// Money: what came in and went out by the kinds that the workspace defines for it (资金: 收入, 资金: 支出).
import { namedFiles } from '../language/named-files.ts';
import { wordOfKey } from '../language/words.ts';
import type { KindDefinition } from '../log/definition.ts';
import { uncollected } from '../log/own-fields.ts';
import type { Period, Programme } from '../workspace/program.ts';
import { unlabelled } from './breakdowns.ts';
import { deriveFrom, differenceOf, joinedAs } from './counts.ts';
import { percentOf, sumOf } from './decimal.ts';
import { type Figure, silentIn } from './figure.ts';
import type { FieldSplit, FieldSum, OwnFieldFigures } from './own-fields.ts';

/**
 * What came in and went out in the period, in fen. A direction for which no kind is defined has no figure. What is made
 * from both is absent where an entry of either does not say how much.
 */
export interface FundsFigures {
  readonly received?: Figure;
  readonly paid?: Figure;
  /** What came in less what went out. */
  readonly difference?: Figure;
  /** What was there before, as program.yaml says: only with it is it known what there is now. */
  readonly carriedOver?: Figure;
  readonly balance?: Figure;
  /** What may be paid in the period, and how many percent of it were. */
  readonly budget?: Figure;
  readonly share?: Figure;
  /** What is left of the money of each source, and of that for each purpose, as far as it is known (leftBy). */
  readonly splits: readonly FieldSplit[];
}

/** A kind with what its fields come to. */
export type CountedFunds = OwnFieldFigures & { readonly definition: KindDefinition };

/** What money is counted from besides its kinds: money handed out as goods is in none of their sums. */
interface Around {
  readonly written: Programme['funds'];
  readonly period: Period;
  readonly isElsewhere: boolean;
}

/** Adds up the money of all kinds. */
export function countFunds(
  kinds: readonly CountedFunds[],
  { written = {}, period, isElsewhere }: Around,
): FundsFigures {
  const received = movedBy('received', kinds);
  const paid = movedBy('paid', kinds);
  const { whole = period } = period;
  const isKnown = (figure: Figure | undefined) => figure !== undefined && silentIn(figure).length === 0 && !isElsewhere;
  const difference =
    received && paid && isKnown(received) && isKnown(paid)
      ? differenceOf('funds.difference', received, paid)
      : undefined;
  // Both are those of the whole period: nobody knows what there was in the middle of it, or may be paid in a part of it.
  const carriedOver = whole.from === period.from ? stated('carriedOver', written.carriedOver) : undefined;
  const budget = whole.from === period.from && whole.to === period.to ? stated('budget', written.budget) : undefined;
  const added = carriedOver && difference && [carriedOver, difference];
  return present({
    received,
    paid,
    difference,
    carriedOver,
    balance: added && deriveFrom(added, 'sum', 'funds.balance', 'fen', sumOf(added.map(({ value }) => value))),
    budget,
    share:
      paid && budget && isKnown(paid)
        ? deriveFrom([paid, budget], 'ratio', 'funds.share', 'percent', percentOf(paid.value, budget.value))
        : undefined,
    // Money that was there before is nobody's: payments may be of it.
    splits: difference && !written.carriedOver ? leftBy(kinds, difference) : [],
  });
}

/**
 * What is left under each label of the fields that all kinds of money have (资金来源), where every entry says it and no
 * label has more paid than received: then money that is in no entry was there before.
 */
function leftBy(kinds: readonly CountedFunds[], difference: Figure): readonly FieldSplit[] {
  const sides = kinds.flatMap((kind) => {
    const sign = kind.definition.funds === 'received' ? 1 : -1;
    return kind.definition.funds ? [{ sign, parts: moneyOf(kind)?.parts ?? [] }] : [];
  });
  return (sides[0]?.parts ?? []).flatMap(({ field }): FieldSplit[] => {
    const moved = sides.map(({ sign, parts }) => {
      const rows = parts.find((part) => part.field.name === field.name)?.breakdown.rows;
      return rows?.map(({ label, figure }) => ({ label, figure, value: sign * figure.value }));
    });
    const all = moved.flatMap((rows) => rows ?? []);
    const rows = [...new Set(all.map(({ label }) => label))].flatMap((label) => {
      const those = all.filter((one) => one.label === label);
      const value = sumOf(those.map((one) => one.value));
      const name = `funds.${field.name}.${label}`;
      const figures = those.map(({ figure }) => figure);
      const figure = deriveFrom(figures, 'difference', name, 'fen', value);
      return figure ? [{ label, figure }] : [];
    });
    const isKnown = ({ label, figure }: (typeof rows)[number]) =>
      label !== unlabelled && label !== uncollected && figure.value >= 0;
    const isWhole = !moved.includes(undefined) && rows.length > 0 && rows.every(isKnown);
    return isWhole ? [{ field, breakdown: { rows, total: difference } }] : [];
  });
}

/** What the amounts of a kind of money come to; undefined for other kinds. */
export function moneyOf({ definition, sums }: CountedFunds): FieldSum | undefined {
  return definition.funds && sums.find(({ field }) => field.type === 'money');
}

function movedBy(direction: NonNullable<KindDefinition['funds']>, kinds: readonly CountedFunds[]): Figure | undefined {
  const those = kinds.filter(({ definition }) => definition.funds === direction);
  const sums = those.flatMap((kind) => moneyOf(kind)?.figure ?? []);
  return sums.length === 0 ? undefined : joinedAs(`funds.${direction}`, 'fen', sums);
}

function stated(key: 'carriedOver' | 'budget', value: number | undefined): Figure | undefined {
  if (value === undefined) return undefined;
  const at = `${namedFiles.programme} ${wordOfKey(key)}`;
  return { name: `funds.${key}`, value, unit: 'fen', evidence: { from: 'statement', at } };
}

type Filled = { readonly [K in keyof FundsFigures]-?: FundsFigures[K] | undefined };

function present({ splits = [], ...figures }: Filled): FundsFigures {
  return { ...Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined)), splits };
}
