// Indicators and what follows from them: shares, ratios, growth, percentage points, targets.
import type { Indicator } from '../workspace/indicators.ts';
import { deriveFrom } from './counts.ts';
import { differenceOf, percentOf, quotientOf } from './decimal.ts';
import type { Figure } from './figure.ts';

/** An indicator and what follows from it. Ratios are absent where their other side is absent or zero. */
export interface IndicatorFigures {
  readonly id: string;
  readonly label: string;
  readonly value: Figure;
  /** Percent of the indicator named by `of`. */
  readonly share?: Figure;
  /** What the indicator named by `of` is called; absent where the two have different units (files of pupils). */
  readonly whole?: string;
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

/** The figures of every indicator by its id, in the order of indicators.yaml. */
export function countIndicators(indicators: readonly Indicator[]): Readonly<Record<string, IndicatorFigures>> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return Object.fromEntries(indicators.map((indicator) => [indicator.id, countIndicator(indicator, byId)]));
}

function countIndicator(indicator: Indicator, byId: ReadonlyMap<string, Indicator>): IndicatorFigures {
  const { id, unit, date, source } = indicator;
  const value = measured(indicator, 'value', indicator.value);
  const named = indicator.of === undefined ? undefined : byId.get(indicator.of);
  const whole = named && measured(named, 'value', named.value);
  const earlier = indicator.earlier && measured(indicator, 'earlier', indicator.earlier.value);
  const target = indicator.target === undefined ? undefined : measured(indicator, 'target', indicator.target);
  const name = (part: string) => `indicators.${id}.${part}`;
  const percent = (part: string, other: Figure) =>
    deriveFrom([value, other], 'ratio', name(part), 'percent', percentOf(value.value, other.value));
  const change = earlier && differenceOf(value.value, earlier.value);
  return {
    id,
    label: indicator.name,
    value,
    ...present({
      share: whole && percent('share', whole),
      whole: named?.unit === unit ? named.name : undefined,
      ratio: whole && deriveFrom([value, whole], 'ratio', name('ratio'), '', quotientOf(value.value, whole.value)),
      earlier,
      difference: earlier && deriveFrom([value, earlier], 'difference', name('difference'), unit, change),
      growth:
        earlier &&
        deriveFrom([value, earlier], 'growth', name('growth'), 'percent', percentOf(change ?? 0, earlier.value)),
      points:
        earlier && unit === '%' ? deriveFrom([value, earlier], 'points', name('points'), 'point', change) : undefined,
      target,
      attainment: target && percent('attainment', target),
      date,
      source,
    }),
  };
}

function measured({ id, unit, source }: Indicator, part: string, value: number): Figure {
  const evidence = { from: 'indicator' as const, indicator: id, ...(source !== undefined && { source }) };
  return { name: `indicators.${id}.${part}`, value, unit, evidence };
}

// What is there of optional properties.
function present<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
