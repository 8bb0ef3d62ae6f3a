// Ledger to Rollup: every figure, breakdown and list of a ledger, as data without prose.
// Each property of Rollup is made by the file of its room; the dotted path to a figure is its name.

import type { KindName } from '../language/vocabulary.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Entry } from '../log/entry.ts';
import type { When } from '../log/when.ts';
import type { Narrative } from '../workspace/narrative.ts';
import type { Leader } from '../workspace/people.ts';
import type { Period, Programme } from '../workspace/program.ts';
import type { Breakdown, Figure } from './figure.ts';

/** What is counted for the entries of one kind. 次 entries · 人次 children or people reached, repeats included · 户次 · distinct 人 and 户, from named ones only. */
export interface KindFigures {
  readonly count: Figure;
  /** 人次: named children, or the number stated where no list was kept. */
  readonly turns: Figure;
  /** 户次: households of named children per entry, or the number stated. */
  readonly householdTurns: Figure;
  /** Distinct named children. */
  readonly children: Figure;
  /** Distinct households of named children. */
  readonly households: Figure;
  /** Distinct helpers. */
  readonly helpers: Figure;
  /** 人次 of everybody who took part: `people` where stated, else participants by group, else the children reached. */
  readonly people: Figure;
  /** Entries by month (2024年9月), every month of the period, zeros included. */
  readonly byMonth: Breakdown;
  /** 人次 by class, in the order of grades. */
  readonly byClass: Breakdown;
  /** 人次 by village. */
  readonly byVillage: Breakdown;
  /** Entries a helper took part in, summed over helpers; only helpers with entries. */
  readonly byHelper: Breakdown;
  /** Entries by `category`; empty of rows when none has one. */
  readonly byCategory: Breakdown;
  /** 人次 by group of participants (学生, 家长). */
  readonly byGroup: Breakdown;
  /** Every entry of the kind, in the order of dates. */
  readonly list: readonly EntryLine[];
  /** Those whose `feature` is set: they get a paragraph of their own. */
  readonly featured: readonly EntryLine[];
}

/** One entry with its ids resolved to (masked) names, ready to be phrased or put in a register. */
export interface EntryLine {
  readonly id: string;
  readonly kind: KindName;
  readonly when: When;
  /** Names of helpers, or their ids where people.yaml does not name them. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Distinct classes of the children named, in the order of grades. */
  readonly classes: readonly string[];
  readonly people: Figure;
  readonly households: Figure;
  /** People by group, as stated in this entry. */
  readonly groups: readonly { readonly label: string; readonly figure: Figure }[];
  /** The entry as written, for its texts (place, title, note, topic, hosts, starts, ends, works …). */
  readonly entry: Entry;
}

/** Pairings, counted as pairs of one helper and one child (对). */
export interface PairingFigures extends KindFigures {
  /** Pairs that hold on the last day of the period. */
  readonly pairs: Figure;
  readonly opened: Figure;
  readonly ended: Figure;
  readonly pairedChildren: Figure;
  readonly pairedHelpers: Figure;
  /** Children per helper on the last day, an exact ratio. Absent when there is no helper. */
  readonly childrenPerHelper?: Figure;
  /** Paired children as percent of all children of the list; absent when there are none. */
  readonly share?: Figure;
}

/** Supplies by item and unit. */
export interface SuppliesFigures extends KindFigures {
  /** Worth in fen; from the lines, or from the entry where lines have none. */
  readonly value: Figure;
  /** One row per item and unit, in the order of first mention. */
  readonly items: readonly {
    readonly item: string;
    readonly unit: string;
    readonly quantity: Figure;
    readonly value: Figure;
  }[];
  readonly donors: readonly string[];
}

/** The children of the list. */
export interface ChildrenFigures {
  readonly count: Figure;
  readonly girls: Figure;
  readonly boys: Figure;
  readonly boarding: Figure;
  readonly difficulty: Figure;
  readonly households: Figure;
  readonly byGrade: Breakdown;
  readonly byClass: Breakdown;
  readonly byVillage: Breakdown;
  /** By who of the parents is away (双亲外出, 单亲外出 …). */
  readonly byStay: Breakdown;
}

/** An indicator and what follows from it. Ratios are absent where their other side is absent or zero. */
export interface IndicatorFigures {
  readonly id: string;
  readonly label: string;
  readonly value: Figure;
  /** Percent of the indicator named by `of`. */
  readonly share?: Figure;
  /** Exact quotient with the indicator named by `of`. */
  readonly ratio?: Figure;
  readonly earlier?: Figure;
  readonly difference?: Figure;
  /** Percent by which the value grew over the earlier one. */
  readonly growth?: Figure;
  /** Difference in percentage points, for values in percent. */
  readonly points?: Figure;
  readonly target?: Figure;
  /** Percent of the target reached. */
  readonly attainment?: Figure;
  readonly date?: string;
  readonly source?: string;
}

/** Everything a report can say, counted. */
export interface Rollup {
  readonly programme: Programme;
  readonly period: Period & { readonly months: readonly string[]; readonly weeks: Figure };
  readonly narrative: readonly Narrative[];
  readonly leadingGroup: readonly Leader[];
  readonly entries: { readonly count: Figure; readonly byMonth: Breakdown; readonly byKind: Breakdown };
  readonly children: ChildrenFigures;
  readonly helpers: { readonly count: Figure; readonly byPost: Breakdown };
  readonly visits: KindFigures;
  readonly calls: KindFigures;
  readonly letters: KindFigures;
  readonly talks: KindFigures;
  readonly pairings: PairingFigures;
  readonly supplies: SuppliesFigures;
  readonly activities: KindFigures;
  readonly meetings: KindFigures;
  readonly trainings: KindFigures;
  readonly checkups: KindFigures;
  readonly surveys: KindFigures;
  readonly publicity: KindFigures & { readonly copies: Figure };
  readonly awards: KindFigures;
  readonly rules: KindFigures;
  readonly indicators: Readonly<Record<string, IndicatorFigures>>;
  readonly photos: readonly { readonly file: string; readonly entry: string; readonly caption: string }[];
}

/** Rolls up a ledger: pure, and the same whatever the order of its files and entries. */
export declare function rollUp(ledger: Ledger): Rollup;
