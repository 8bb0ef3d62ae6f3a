// Indicators that cannot be right: measured in the future, a share of themselves or of another day, or a rate for every 0.
import { namedFiles } from '../../language/named-files.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { placeAt, type Tree, valueAt } from '../../source/tree/tree.ts';
import { parseYaml } from '../../source/tree/yaml.ts';
import { type Indicator, wholeOnDayOf } from '../../workspace/indicators.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { asOfDay } from '../period.ts';
import type { Check } from './context.ts';
import { missesMost } from './outside-period.ts';

/**
 * in-future, measured-later (a note), part-exceeds-whole, share-of-other-day (a note), earlier-after-date, number-range
 * for `every: 0`, and indicator-of-itself, each at the place of the indicator.
 */
export const indicatorSense: Check = (context) => {
  const { workspace, today } = context;
  const { indicators } = workspace;
  const { period } = workspace.programme;
  const wholes = new Map(indicators.map(({ id, of }) => [id, of]));
  const placeOf = placesInIndicators(workspace);
  // A part of the period that was asked for leaves out much that was measured later: that is no news. Nor does it tell
  // anything where the period itself, or the day of the report, is wrong.
  const day = asOfDay(workspace.programme, today);
  const asOf = period.whole || day < period.from || missesMost(context) ? today : day;
  // Of an id that two have, nobody knows which of them is meant.
  const isOnce = (id?: string) => indicators.filter((one) => one.id === id).length === 1;
  return indicators.flatMap((indicator): Problem[] => {
    const { id, every, of } = indicator;
    const isOfOne = isOnce(id) && isOnce(of);
    return [
      ...datesOf(indicator, { today, asOf }, placeOf),
      ...(every === 0 ? [neverCounted(placeOf(id, ['every']))] : []),
      ...(isOfOne ? againstWhole(indicator, indicators, placeOf) : []),
      ...(of !== undefined && isOfOne && leadsBack(id, wholes) ? [ofItself(of, placeOf(id, ['of']))] : []),
    ];
  });
};

type PlaceOf = (id: string, path: readonly (string | number)[]) => Place | null;

function neverCounted(place: Place | null): Problem {
  return { code: 'number-range', place, values: { value: '0', limit: 1 } };
}

/**
 * A part of something counted in the same unit, or of another day: then nothing is said of the two. A range says only
 * between what it lies.
 */
function againstWhole(part: Indicator, all: readonly Indicator[], placeOf: PlaceOf): Problem[] {
  const { id, value, unit, date = '', of } = part;
  const whole = all.find((one) => one.id === of);
  if (whole === undefined) return [];
  const { name } = whole;
  const then = wholeOnDayOf(part, whole);
  if (then === undefined) {
    const values = { value: date, name, limit: whole.date ?? '' };
    return [{ code: 'share-of-other-day', place: placeOf(id, ['of']), values }];
  }
  if (whole.unit !== unit || unit === '%') return [];
  if (typeof value !== 'number' || typeof then.value !== 'number' || value <= then.value) return [];
  const values = { value: String(value), name, limit: String(then.value) };
  return [{ code: 'part-exceeds-whole', place: placeOf(id, ['value']), values }];
}

function ofItself(value: string, place: Place | null): Problem {
  return { code: 'indicator-of-itself', place, values: { value } };
}

interface ReportDays {
  readonly today: string;
  readonly asOf: string;
}

function datesOf({ id, date, earlier = [] }: Indicator, { today, asOf }: ReportDays, placeOf: PlaceOf): Problem[] {
  if (date === undefined) return [];
  const late: Problem[] =
    date > today ? [{ code: 'in-future', place: placeOf(id, ['date']), values: { value: date, limit: today } }] : [];
  const unordered = earlier.flatMap((before, index): Problem[] => {
    if (before.date === undefined || before.date < date) return [];
    const place = placeOf(id, ['earlier', index, 'date']);
    return [{ code: 'earlier-after-date', place, values: { value: before.date, limit: date } }];
  });
  const later: Problem[] =
    late.length === 0 && date > asOf
      ? [{ code: 'measured-later', place: placeOf(id, ['date']), values: { value: date, limit: asOf } }]
      : [];
  return [...late, ...later, ...unordered];
}

/** Whether an indicator is, through others, a share of itself. */
function leadsBack(id: string, wholes: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = wholes.get(id); at !== undefined && !seen.has(at); at = wholes.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Finds a field of an indicator. The tree of indicators.yaml is not kept; it is read again only where something is wrong. */
export function placesInIndicators({ sources }: Workspace): PlaceOf {
  let items: readonly Tree[] | undefined;
  return (id, path) => {
    items ??= itemsIn(sources.get(file) ?? '');
    const item = items.find((one) => {
      const written = valueAt(one, ['id']);
      return written?.type === 'scalar' && written.text.trim() === id;
    });
    return item ? placeAt(item, path) : null;
  };
}

const file = namedFiles.indicators;

function itemsIn(text: string): readonly Tree[] {
  const tree = parseYaml({ file, text }).value;
  const list = tree && valueAt(tree, ['indicators']);
  return list?.type === 'list' ? list.items : list ? [list] : [];
}
