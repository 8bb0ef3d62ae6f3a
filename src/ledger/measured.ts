// What had been measured by a day: a report does not know what was measured after the day it speaks as of.
import { compareText } from '../language/order.ts';
import type { Indicator } from '../workspace/indicators.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Indicators as they stood on a day. Of those measured only later the ids are kept as `unmeasured`, since templates may
 * name them whatever the period.
 */
export function measuredBy(
  { indicators: all, unmeasured: before = [] }: Pick<Workspace, 'indicators' | 'unmeasured'>,
  day: string,
): { readonly indicators: readonly Indicator[]; readonly unmeasured: readonly string[] } {
  const indicators = all.flatMap((indicator) => asOf(indicator, day));
  const known = new Set(indicators.map(({ id }) => id));
  return { indicators, unmeasured: [...before, ...all.flatMap(({ id }) => (known.has(id) ? [] : [id]))] };
}

/**
 * An indicator as it stood on a day: where it was measured later, its latest earlier value or, without one, nothing. An
 * indicator without a date stays.
 */
function asOf(indicator: Indicator, day: string): Indicator[] {
  const { date, earlier = [] } = indicator;
  if (date === undefined || date <= day) return [indicator];
  const before = earlier.filter((one) => one.date !== undefined && one.date <= day);
  const latest = before.toSorted((a, b) => compareText(b.date ?? '', a.date ?? ''))[0];
  if (latest === undefined) return [];
  return [{ ...indicator, ...latest, earlier: before.filter((one) => one !== latest) }];
}
