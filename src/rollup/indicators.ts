// Indicators and what follows from them: shares, ratios, rates, growth, percentage points, targets, pay by the month.
import { compareText } from '../language/order.ts';
import type { Earlier, Indicator } from '../workspace/indicators.ts';
import { deriveFrom } from './counts.ts';
import { differenceOf, percentOf, quotientOf } from './decimal.ts';
import type { Figure } from './figure.ts';

/** An amount that was measured at an earlier date; `upper` is the other end of a range. */
export interface EarlierFigures {
  readonly value: Figure;
  readonly upper?: Figure;
  readonly date?: string;
}

/** An indicator and what follows from it. Ratios are absent where their other side is absent or zero; of a range nothing follows but its months. */
export interface IndicatorFigures {
  readonly id: string;
  readonly label: string;
  readonly category?: string;
  /** What was measured, or the lower end of a range. */
  readonly value: Figure;
  /** The upper end of a range. */
  readonly upper?: Figure;
  /** Percent of the indicator named by `of`; absent where the rate of another unit is asked for. */
  readonly share?: Figure;
  /** What the indicator named by `of` is called; absent where the two have different units (files of pupils). */
  readonly whole?: string;
  /** The indicator named by `of`, whatever its unit. */
  readonly wholeLabel?: string;
  readonly wholeUnit?: string;
  /** Exact quotient with the indicator named by `of`. */
  readonly ratio?: Figure;
  /** So many for every `every` of the indicator named by `of`. */
  readonly rate?: Figure;
  readonly every?: number;
  /** The twelfth part of yuan a year; `monthlyUpper` that of a range's upper end. */
  readonly monthly?: Figure;
  readonly monthlyUpper?: Figure;
  /** The latest of the earlier values, which the change is counted from. */
  readonly earlier?: Figure;
  readonly earlierUpper?: Figure;
  /** All earlier values, the oldest first where they are dated, else as written. */
  readonly history: readonly EarlierFigures[];
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

/** Share, ratio and rate of the indicator named by `of`. */
function partsOf({ value, upper }: Ends, named: Indicator | undefined, { id, unit, every }: Indicator): Parts {
  const whole = named && endsOf(named, '', named.value);
  if (whole === undefined || upper || whole.upper) return {};
  const derive = (part: string, of: string, quotient: number | undefined) =>
    deriveFrom([value, whole.value], 'ratio', nameOf(id, part), of, quotient);
  return {
    share:
      every === undefined || unit === named?.unit
        ? derive('share', 'percent', percentOf(value.value, whole.value.value))
        : undefined,
    ratio: derive('ratio', '', quotientOf(value.value, whole.value.value)),
    rate: every ? derive('rate', unit, quotientOf(value.value, whole.value.value, every)) : undefined,
  };
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

/** The earlier values of an indicator, oldest first. The figure of the latest is named `earlier`, the others `history.DATE`: each figure has one name only. */
function historyOf(indicator: Indicator): readonly EarlierFigures[] {
  const values = inTime(indicator);
  return values.map(({ value, date }, at) => ({
    ...endsOf(indicator, at === values.length - 1 ? 'earlier' : `history.${date ?? at + 1}`, value),
    ...(date === undefined ? {} : { date }),
  }));
}

/** Dated values by their dates; where one has none, people wrote them in order. */
function inTime({ earlier = [] }: Indicator): readonly Earlier[] {
  if (earlier.some(({ date }) => date === undefined)) return earlier;
  return earlier.toSorted((a, b) => compareText(a.date ?? '', b.date ?? ''));
}

/** A number, or both ends of a range, under the name of a part: `value` and `upper`, `earlier` and `earlierUpper`, `history.2010-12-31` and its `.upper`. */
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

// What is there of optional properties.
function present<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
