// All checked entries of a period together with what they refer to: what the figures are counted from.
import type { Definitions } from '../log/definition.ts';
import type { Entry } from '../log/entry.ts';
import type { Indicator } from '../workspace/indicators.ts';
import type { Narrative } from '../workspace/narrative.ts';
import type { Outlook } from '../workspace/outlook.ts';
import type { People } from '../workspace/people.ts';
import type { Period, Programme } from '../workspace/program.ts';

/**
 * The checked entries of a period in the order of their dates, without the void ones, and what belongs to them: people,
 * indicators, problems, plans and narrative.
 */
export interface Ledger {
  readonly programme: Programme;
  readonly period: Period;
  /** The day as of which all that depends on a day is told (period.ts). */
  readonly asOf: string;
  readonly people: People;
  readonly indicators: readonly Indicator[];
  /** The ids of indicators that were measured only after the part of the period that is asked for. */
  readonly unmeasured?: readonly string[];
  readonly outlook: Outlook;
  readonly narrative: readonly Narrative[];
  /** The kinds of entry that the workspace defines. */
  readonly definitions: Definitions;
  readonly entries: readonly Entry[];
  /** The names of the fields that the workspace defines, also of those that its readers may not have. */
  readonly fieldNames?: readonly string[];
  /** Whether a report on it is for internal use, and marked so. The mask says it. */
  readonly isInternal?: boolean;
  /** Whether a report on it may list single entries and people in registers; it may unless the mask says no. */
  readonly hasRegisters?: boolean;
}
