// A number with its unit and what it was counted from.

/**
 * What a figure counts. 'fen' is money in whole fen, 'minute' time of service, printed in hours; 'percent' and 'point'
 * (百分点) are exact ratios times 100; '' is a plain quotient.
 */
export type Unit = string;

/**
 * One part of a counted figure: the amount it adds, the entries it comes from (`file:line`), and in a distinct count
 * what it is about. A part without entries is something that was missed.
 */
export interface EvidencePart {
  readonly amount: number;
  readonly entries: readonly string[];
  readonly subject?: string;
}

/**
 * Where a figure comes from: entries of the log, people (or households, or committees) of people.yaml, the calendar, a
 * measured indicator, a statement, or other figures.
 */
export type Evidence =
  | {
      readonly from: 'entries';
      readonly parts: readonly EvidencePart[];
      /** The entries it is about that do not say how much, and add nothing; absent where there are none. */
      readonly silent?: readonly string[];
      /** For how many of their kind entries stand (次数) that stand for more than themselves; absent where there are none. */
      readonly times?: ReadonlyMap<string, number>;
    }
  | {
      readonly from: 'people';
      readonly ids: readonly string[];
      /** Those of whom the list does not say whether they belong to it; absent where there are none. */
      readonly silent?: readonly string[];
    }
  | { readonly from: 'period'; readonly spans: readonly string[] }
  | { readonly from: 'indicator'; readonly indicator: string; readonly source?: string }
  /** A number somebody wrote down: `at` is the file and the subject (`people.yaml 成长档案`). */
  | { readonly from: 'statement'; readonly at: string }
  | {
      readonly from: 'figures';
      readonly by: 'ratio' | 'sum' | 'difference' | 'growth' | 'points';
      readonly figures: readonly string[];
    };

/**
 * A number that can be traced. `name` is its dotted path in the rollup (`visits.count`). Members of a list are named by
 * their subject, not by position (`visits.byMonth.2024-09`, `visits.byHelper.h01`, `supplies.items.书包/个.quantity`).
 *
 * With evidence from entries, the amounts add up to the value. With evidence from people or the period, their number is
 * the value.
 */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly evidence: Evidence;
}

/** The entries (or people) that a figure is about and that do not give what it counts. Where there are none, it is whole. */
export function silentIn({ evidence }: Figure): readonly string[] {
  return evidence.from === 'entries' || evidence.from === 'people' ? (evidence.silent ?? []) : [];
}

/**
 * A figure split by a label. The rows add up to `total`. The row for what has no label is called 未注明 and comes last.
 */
export interface Breakdown {
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[];
  readonly total: Figure;
}
