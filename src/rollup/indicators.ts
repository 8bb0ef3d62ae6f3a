// Indicators and the figures derived from them: shares, ratios, rates, growth, percentage points, targets, monthly pay.
import { compareText } from '../language/order.ts';
import { type Earlier, type Indicator, wholeOnDayOf } from '../workspace/indicators.ts';
import { deriveFrom } from './counts.ts';
import { differenceOf, percentOf, quotientOf } from './decimal.ts';
import type { Figure } from './figure.ts';

/** An amount measured at an earlier date; `upper` is the other end of a range. */
export interface EarlierFigures {
  readonly value: Figure;
  readonly upper?: Figure;
  readonly date?: string;
}

/**
 * An indicator with its derived figures. Ratios are absent if the other value is absent, zero or of another day. Of a
 * range, only monthly amounts are derived.
 */
export interface IndicatorFigures {
  readonly id: string;
  readonly label: string;
  readonly category?: string;
  /** The measured value, or the lower end of a range. */
  readonly value: Figure;
  /** The upper end of a range. */
  readonly upper?: Figure;
  /** Percent of the indicator named by `of`; absent if it counts something else (isPart). */
  readonly share?: Figure;
  /** The name of the indicator in `of`; absent if the two have different units (files of pupils). */
  readonly whole?: string;
  /** The name of the indicator in `of`, whatever its unit. */
  readonly wholeLabel?: string;
  readonly wholeUnit?: string;
  /** Exact quotient by the indicator named by `of`. */
  readonly ratio?: Figure;
  /** How many for every `every` of the indicator named by `of`. */
  readonly rate?: Figure;
  readonly every?: number;
  /** A twelfth of an amount in yuan a year; `monthlyUpper` is the same for the upper end of a range. */
  readonly monthly?: Figure;
  readonly monthlyUpper?: Figure;
  /** The latest earlier value. Changes are counted from it. */
  readonly earlier?: Figure;
  readonly earlierUpper?: Figure;
  /** All earlier values, oldest first if all have dates, else in the order written. */
  readonly history: readonly EarlierFigures[];
  readonly difference?: Figure;
  /** Growth over the earlier value, in percent. */
  readonly growth?: Figure;
  /** Difference in percentage points, for values in percent. */
  readonly points?: Figure;
  readonly target?: Figure;
  /** Percent of the target reached. */
  readonly attainment?: Figure;
  readonly date?: string;
  readonly source?: string;
}

/** The figures of every indicator by its id, in the order of indicators.yaml. */
export function countIndicators(indicators: readonly Indicator[]): Readonly<Record<string, IndicatorFigures>> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return Object.fromEntries(indicators.map((indicator) => [indicator.id, countIndicator(indicator, byId)]));
}

function countIndicator(indicator: Indicator, byId: ReadonlyMap<string, Indicator>): IndicatorFigures {
  const { id, unit, date, source, category, every } = indicator;
  const own = endsOf(indicator, '', indicator.value);
  const named = indicator.of === undefined ? undefined : byId.get(indicator.of);
  const history = historyOf(indicator);
  const before = history.at(-1);
  return {
    id,
    label: indicator.name,
    ...own,
    history,
    ...present({
      ...partsOf(own, named, indicator),
      ...monthsOf(own, indicator),
      ...changeOf(own, before, indicator),
      ...aimOf(own, indicator),
      whole: named?.unit === unit ? named.name : undefined,
      wholeLabel: named?.name,
      wholeUnit: named?.unit,
      every: named && every,
      earlier: before?.value,
      earlierUpper: before?.upper,
      category,
      date,
      source,
    }),
  };
}

interface Ends {
  readonly value: Figure;
  readonly upper?: Figure;
}

type Derived = 'share' | 'ratio' | 'rate' | 'monthly' | 'monthlyUpper';
type Compared = 'difference' | 'growth' | 'points' | 'target' | 'attainment';
type Parts = { readonly [K in Derived | Compared]?: Figure | undefined };

/** Share, ratio and rate of the indicator named by `of`, none of what was measured on another day. */
function partsOf({ value, upper }: Ends, named: Indicator | undefined, indicator: Indicator): Parts {
  const { id, unit, every } = indicator;
  const whole = named && wholeOf(indicator, named);
  if (whole === undefined || upper || whole.upper) return {};
  const derive = (part: string, of: string, quotient: number | undefined) =>
    deriveFrom([value, whole.value], 'ratio', nameOf(id, part), of, quotient);
  return {
    share: isPart(unit, whole.value.unit, every)
      ? derive('share', 'percent', percentOf(value.value, whole.value.value))
      : undefined,
    ratio: derive('ratio', '', quotientOf(value.value, whole.value.value)),
    rate: every ? derive('rate', unit, quotientOf(value.value, whole.value.value, every)) : undefined,
  };
}

function wholeOf(indicator: Indicator, whole: Indicator): Ends | undefined {
  const then = wholeOnDayOf(indicator, whole);
  if (then === undefined || then.date === whole.date) return then && endsOf(whole, '', then.value);
  return historyOf(whole).find(({ date }) => date === then.date);
}

const people = /^[人名位口]$/u;
const papers = /^[份本册套卡]$/u;

/**
 * Whether an amount can be a share of another: both count the same, or files and those who have one each. Homes are no
 * share of children.
 */
function isPart(unit: string, whole: string, every: number | undefined): boolean {
  if (unit === whole || (people.test(unit) && people.test(whole))) return true;
  return every === undefined && papers.test(unit) && (people.test(whole) || whole === '户');
}

/** 45444 元/年 is 3787 元/月. */
function monthsOf({ value, upper }: Ends, { id, unit }: Indicator): Parts {
  if (!/^万?元\/年$/u.test(unit)) return {};
  const month = (part: string, figure: Figure) =>
    deriveFrom([figure], 'ratio', nameOf(id, part), unit.replace('年', '月'), quotientOf(figure.value, 12));
  return { monthly: month('monthly', value), monthlyUpper: upper && month('monthlyUpper', upper) };
}

function changeOf({ value, upper }: Ends, earlier: Ends | undefined, { id, unit }: Indicator): Parts {
  if (earlier === undefined || upper || earlier.upper) return {};
  const difference = differenceOf(value.value, earlier.value.value);
  const derive = (by: 'difference' | 'growth' | 'points', of: string, change: number | undefined) =>
    deriveFrom([value, earlier.value], by, nameOf(id, by), of, change);
  return {
    difference: derive('difference', unit, difference),
    growth: derive('growth', 'percent', percentOf(difference, earlier.value.value)),
    points: unit === '%' ? derive('points', 'point', difference) : undefined,
  };
}

function aimOf({ value, upper }: Ends, indicator: Indicator): Parts {
  if (indicator.target === undefined) return {};
  const target = measured(indicator, 'target', indicator.target);
  const reached = percentOf(value.value, target.value);
  return {
    target,
    attainment: upper
      ? undefined
      : deriveFrom([value, target], 'ratio', nameOf(indicator.id, 'attainment'), 'percent', reached),
  };
}

/**
 * The earlier values of an indicator, oldest first. The latest is named `earlier`, the others `history.DATE`, so that
 * each figure has only one name.
 */
function historyOf(indicator: Indicator): readonly EarlierFigures[] {
  const values = inTime(indicator);
  return values.map(({ value, date }, at) => ({
    ...endsOf(indicator, at === values.length - 1 ? 'earlier' : `history.${date ?? at + 1}`, value),
    ...(date === undefined ? {} : { date }),
  }));
}

/** Values by date. If one has no date, we trust the order in which they are written. */
function inTime({ earlier = [] }: Indicator): readonly Earlier[] {
  if (earlier.some(({ date }) => date === undefined)) return earlier;
  return earlier.toSorted((a, b) => compareText(a.date ?? '', b.date ?? ''));
}

/**
 * The figures of a number or of both ends of a range, named by `part`: `value` and `upper`, `earlier` and
 * `earlierUpper`, `history.2010-12-31` and `history.2010-12-31.upper`.
 */
function endsOf(indicator: Indicator, part: string, amount: Indicator['value']): Ends {
  const [lower, upper] = typeof amount === 'number' ? [amount] : amount;
  const upperPart = part === '' ? 'upper' : part.startsWith('history') ? `${part}.upper` : `${part}Upper`;
  const value = measured(indicator, part || 'value', lower);
  return upper === undefined ? { value } : { value, upper: measured(indicator, upperPart, upper) };
}

function measured({ id, unit, source }: Indicator, part: string, value: number): Figure {
  const evidence = { from: 'indicator' as const, indicator: id, ...(source !== undefined && { source }) };
  return { name: nameOf(id, part), value, unit, evidence };
}

function nameOf(id: string, part: string): string {
  return `indicators.${id}.${part}`;
}

// The properties that have a value.
function present<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
