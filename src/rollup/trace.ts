// Finds a figure and its evidence by its name.
import { entriesThatSay } from './counts.ts';
import type { Figure } from './figure.ts';
import type { Rollup } from './rollup.ts';

/**
 * Every figure of a rollup by its name, in the order of the rollup. Those of single entries
 * (`visits.list.log/2024-09.yaml:14.people`) are many and included only with `lines`.
 */
export function figures(rollup: Rollup, { lines = false } = {}): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const [key, member] of Object.entries(rollup)) if (!uncounted.has(key)) collect(member, lines, found);
  return found;
}

/**
 * The figure with a name (`visits.byMonth.2024-09`), else the one at that path (`visits.byMonth.total`, which is named
 * `visits.count`); undefined if there is none. `visits.people.said` is how many entries gave `visits.people`.
 */
export function figureAt(rollup: Rollup, name: string): Figure | undefined {
  const said = /^(.+)\.said$/.exec(name)?.[1];
  const whole = said === undefined ? undefined : figureAt(rollup, said);
  if (whole) return entriesThatSay(whole);
  const at = name.split('.').reduce<unknown>(memberOf, rollup);
  const atPath = isFigure(at) ? at : undefined;
  if (atPath?.name === name) return atPath;
  return figures(rollup, { lines: true }).get(name) ?? atPath;
}

// Members of the rollup without figures.
const uncounted: ReadonlySet<string> = new Set([
  'programme',
  'cared',
  'narrative',
  'outlook',
  'leadingGroup',
  'photos',
  'registers',
]);

function collect(value: unknown, lines: boolean, found: Map<string, Figure>): void {
  if (typeof value !== 'object' || value === null || 'origin' in value) return;
  if (isFigure(value)) found.set(value.name, value);
  else {
    for (const [key, member] of Object.entries(value)) if (lines || key !== 'lines') collect(member, lines, found);
  }
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'evidence' in value && 'unit' in value && 'name' in value;
}
