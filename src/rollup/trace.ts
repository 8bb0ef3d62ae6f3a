// From the name of a figure to the figure with its evidence.
import type { Figure } from './figure.ts';
import type { Rollup } from './rollup.ts';

/** Every figure of a rollup by its name, in the order of the rollup. Those of single entries (`visits.list.log/2024-09.yaml:14.people`) are many and only given with `lines`. */
export function figures(rollup: Rollup, { lines = false } = {}): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const [key, member] of Object.entries(rollup)) if (!uncounted.has(key)) collect(member, lines, found);
  return found;
}

/** The figure of a name (`visits.byMonth.2024-09`), or the one that stands at a path (`visits.byMonth.total`, which is `visits.count`); undefined where there is none. */
export function figureAt(rollup: Rollup, name: string): Figure | undefined {
  const at = name.split('.').reduce<unknown>(memberOf, rollup);
  const standing = isFigure(at) ? at : undefined;
  if (standing?.name === name) return standing;
  return figures(rollup, { lines: true }).get(name) ?? standing;
}

// What the rollup hands on without counting, or made out of words.
const uncounted: ReadonlySet<string> = new Set([
  'programme',
  'cared',
  'narrative',
  'outlook',
  'leadingGroup',
  'photos',
  'registers',
]);
const linesOfKinds: ReadonlySet<string> = new Set(['list', 'featured']);

function collect(value: unknown, lines: boolean, found: Map<string, Figure>): void {
  if (typeof value !== 'object' || value === null || 'origin' in value) return;
  if (isFigure(value)) found.set(value.name, value);
  else {
    for (const [key, member] of Object.entries(value)) {
      if (lines || !linesOfKinds.has(key) || !Array.isArray(member)) collect(member, lines, found);
    }
  }
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'evidence' in value && 'unit' in value && 'name' in value;
}
