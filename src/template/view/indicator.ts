// The names of one indicator: the measured value and what is derived from it.
import { addDays, type Days, daysBetween, formatEnd } from '../../language/dates.ts';
import { isTeller } from '../../language/tellers.ts';
import type { EarlierFigures, IndicatorFigures } from '../../rollup/rollup.ts';
import { type Field, figure, flag, list, number, record, text } from './shape.ts';

/** An indicator's figures with the period of the report and the day as of which it speaks. */
export type IndicatorInPeriod = IndicatorFigures & { readonly period: Days & { readonly asOf: string } };

/** One of `indicators.<id>`. */
export const indicatorField: Field<IndicatorInPeriod> = record<IndicatorInPeriod>({
  id: text((i) => i.id),
  label: text((i) => i.label),
  category: text((i) => i.category),
  unit: text((i) => i.value.unit),
  /** 元 of 元/年. */
  baseUnit: text((i) => i.value.unit.split('/')[0]),
  value: figure((i) => i.value),
  upper: figure((i) => i.upper),
  share: figure((i) => i.share),
  whole: text((i) => i.whole),
  wholeLabel: text((i) => i.wholeLabel),
  wholeUnit: text((i) => i.wholeUnit),
  ratio: figure((i) => i.ratio),
  rate: figure((i) => i.rate),
  every: number((i) => i.every),
  monthly: figure((i) => i.monthly),
  monthlyUpper: figure((i) => i.monthlyUpper),
  earlier: figure((i) => i.earlier),
  earlierUpper: figure((i) => i.earlierUpper),
  since: text(sinceWhen),
  history: list(
    (i) => i.history,
    record<EarlierFigures>({
      value: figure((e) => e.value),
      upper: figure((e) => e.upper),
      date: text((e) => e.date),
    }),
  ),
  difference: figure((i) => i.difference),
  grew: flag((i) => changed(i, (now, before) => now > before)),
  fell: flag((i) => changed(i, (now, before) => now < before)),
  growth: figure((i) => i.growth),
  points: figure((i) => i.points),
  /** Whether it changed by less than what one decimal of a percent shows. */
  steady: flag(
    ({ growth, difference }) => difference?.value !== 0 && growth !== undefined && Math.abs(growth.value) < 0.05,
  ),
  target: figure((i) => i.target),
  attainment: figure((i) => i.attainment),
  date: text((i) => i.date),
  measured: text(measuredWhen),
  source: text((i) => i.source),
  /** The source, where it can be quoted: 据…介绍. */
  teller: text((i) => (i.source !== undefined && isTeller(i.source) ? i.source : undefined)),
});

/**
 * The words for the earlier value: 上年同期 if it was measured a year before, 上期 if in the period of the same length
 * before this one, else its day.
 */
export function sinceWhen({ history, date, period: { from, to } }: IndicatorInPeriod): string {
  const before = history.at(-1)?.date;
  if (before === undefined) return '上期';
  const now = date ?? to;
  if (before === `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`) return '上年同期';
  return before < from && before >= addDays(from, -daysBetween(from, to) - 1) ? '上期' : formatEnd(before);
}

/** The words for the day of the value, where it is neither the end of the period nor the day of the report. */
export function measuredWhen({ date, period: { to, asOf } }: IndicatorInPeriod): string | undefined {
  return date === undefined || date === to || date === asOf ? undefined : formatEnd(date);
}

/** Whether a value, or both ends of a range, moved in one direction. One of the ends may stay. */
function changed(
  { value, upper, earlier, earlierUpper }: IndicatorFigures,
  moved: (now: number, before: number) => boolean,
): boolean {
  if (earlier === undefined) return false;
  const ends = [
    [value.value, earlier.value],
    [(upper ?? value).value, (earlierUpper ?? earlier).value],
  ] as const;
  return (
    ends.every(([now, before]) => now === before || moved(now, before)) && ends.some(([now, before]) => now !== before)
  );
}
