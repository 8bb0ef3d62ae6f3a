// From the name of a figure to the figure with its evidence.
import type { Figure } from './figure.ts';
import type { Rollup } from './rollup.ts';

/** Every figure of a rollup by its name, in the order of the rollup. */
export function figures(rollup: Rollup): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  collect(rollup, found);
  return found;
}

/** The figure of a name (`visits.byMonth.2024-09`), or the one that stands at a path (`visits.byMonth.total`, which is `visits.count`); undefined where there is none. */
export function figureAt(rollup: Rollup, name: string): Figure | undefined {
  const at = name.split('.').reduce<unknown>(memberOf, rollup);
  return isFigure(at) ? at : figures(rollup).get(name);
}

// Entries as written and what else the rollup hands on untouched hold no figures.
const untouched: ReadonlySet<string> = new Set(['entry', 'programme', 'narrative', 'leadingGroup', 'registers']);

function collect(value: unknown, found: Map<string, Figure>): void {
  if (isFigure(value)) found.set(value.name, value);
  else if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) if (!untouched.has(key)) collect(member, found);
  }
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'evidence' in value && 'unit' in value && 'name' in value;
}
