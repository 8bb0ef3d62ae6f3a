// A number with its unit and what it was counted from.

/** What a figure counts. 'fen' is money in whole fen; 'percent' and 'point' (百分点) are exact ratios times 100. */
export type Unit = string;

/** One part of a counted figure: how much it adds, the entries it came from (`file:line`), and whom or what it stands for in a distinct count. */
export interface EvidencePart {
  readonly amount: number;
  readonly entries: readonly string[];
  readonly subject?: string;
}

/** Where a figure comes from: entries of the log, people on the list, a measured indicator, or other figures. */
export type Evidence =
  | { readonly from: 'entries'; readonly parts: readonly EvidencePart[] }
  | { readonly from: 'people'; readonly ids: readonly string[] }
  | { readonly from: 'indicator'; readonly indicator: string; readonly source?: string }
  | {
      readonly from: 'figures';
      readonly by: 'ratio' | 'difference' | 'growth' | 'points';
      readonly figures: readonly string[];
    };

/** A number that can be traced. `name` is its dotted path in the rollup (`visits.count`). For evidence from entries the amounts add up to the value; from people their number is the value. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly evidence: Evidence;
}

/** A figure split by a label; the rows add up to `total`. A row for what carries no label is called 未注明. */
export interface Breakdown {
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[];
  readonly total: Figure;
}
