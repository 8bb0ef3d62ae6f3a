// The names of docs/templates.md with their units, from a log that has everything.
import type { Rollup } from '../../src/rollup/rollup.ts';
import { isFigure } from '../../src/template/run/value.ts';
import { templateNames } from '../../src/template/view/catalogue.ts';
import type { Shape } from '../../src/template/view/shape.ts';

/** A name, what it is, and for a figure its unit (`''` for a quotient without unit). */
export interface NameRow {
  readonly name: string;
  readonly is: Shape['is'];
  readonly unit?: string;
}

/** The names by first part (`visits`), in the order of the view. Names from the workspace become `indicators.<id>`. */
export function namesOf(rollup: Rollup): ReadonlyMap<string, readonly NameRow[]> {
  const names = templateNames(rollup).map(({ name, ...rest }) => ({
    name: name.replace(/^(indicators|narrative)\.[^.]+/, '$1.<id>'),
    ...rest,
  }));
  // If the sample has no entry with this figure for one kind, its unit is that of the other kinds.
  const tailOf = (name: string) => name.slice(name.indexOf('.')).replace('.featured[]', '.list[]');
  const unitsOf = new Map<string, Set<string>>();
  for (const { name, values } of names) {
    for (const value of values) {
      if (!isFigure(value)) continue;
      for (const key of [name, tailOf(name)]) unitsOf.set(key, (unitsOf.get(key) ?? new Set()).add(value.unit));
    }
  }
  const below = new Map<string, Map<string, NameRow>>();
  for (const { name, is } of names) {
    const units = unitsOf.get(name) ?? unitsOf.get(tailOf(name));
    const first = name.split(/[.[]/)[0] ?? name;
    const rows = below.get(first) ?? new Map<string, NameRow>();
    below.set(first, rows.set(name, { name, is, ...(is === 'figure' && units && { unit: [...units].join('、') }) }));
  }
  return new Map([...below].map(([first, rows]) => [first, [...rows.values()]]));
}
