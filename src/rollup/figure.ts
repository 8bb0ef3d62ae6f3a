// A number with its unit and what it was counted from.

/** What a figure counts. 'fen' is money in whole fen; 'percent' and 'point' (百分点) are exact ratios times 100; '' is a bare quotient. */
export type Unit = string;

/** One part of a counted figure: how much it adds, the entries it came from (`file:line`), and whom or what it stands for in a distinct count. Without entries it is what was missed. */
export interface EvidencePart {
  readonly amount: number;
  readonly entries: readonly string[];
  readonly subject?: string;
}

/** Where a figure comes from: entries of the log, people (or households, or committees) of the list, the calendar of the period, a measured indicator, a statement, or other figures. */
export type Evidence =
  | { readonly from: 'entries'; readonly parts: readonly EvidencePart[] }
  | { readonly from: 'people'; readonly ids: readonly string[] }
  | { readonly from: 'period'; readonly spans: readonly string[] }
  | { readonly from: 'indicator'; readonly indicator: string; readonly source?: string }
  /** As somebody wrote it down: `at` is the file and what it is written of (`people.yaml 成长档案`). */
  | { readonly from: 'statement'; readonly at: string }
  | {
      readonly from: 'figures';
      readonly by: 'ratio' | 'difference' | 'growth' | 'points';
      readonly figures: readonly string[];
    };

/**
 * A number that can be traced. `name` is its dotted path in the rollup (`visits.count`); what stands in a list goes by what it is
 * about instead of its position (`visits.byMonth.2024-09`, `visits.byHelper.h01`, `supplies.items.书包/个.quantity`).
 * For evidence from entries the amounts add up to the value; from people or the period their number is the value.
 */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly evidence: Evidence;
}

/** A figure split by a label; the rows add up to `total`, which is the figure that was split. A row for what carries no label is called 未注明 and stands last. */
export interface Breakdown {
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[];
  readonly total: Figure;
}
