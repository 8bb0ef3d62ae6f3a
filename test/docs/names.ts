// Every name a template may use, with its unit, read from the view itself over a log in which everything is there.
import type { Rollup } from '../../src/rollup/rollup.ts';
import type { Shape } from '../../src/template/shape.ts';
import { isFigure, isList, isRecord, type Value } from '../../src/template/value.ts';
import { viewOf } from '../../src/template/view.ts';

/** A name, and what stands under it: the unit of a figure (`''` for a bare quotient), or what it is. */
export interface NameRow {
  readonly name: string;
  readonly is: Shape['is'] | 'item';
  readonly unit?: string;
}

/** The names below each first part (`visits`), in the order of the view. What stands in a list goes by `list[].name`, what the workspace names by `indicators.<id>.name`. */
export function namesOf(rollup: Rollup): ReadonlyMap<string, readonly NameRow[]> {
  const { view, shape } = viewOf(rollup);
  if (shape.is !== 'record') throw new Error('the view is a record');
  const below = Object.entries(shape.fields).map(
    ([first, inner]) => [first, rowsOf(first, inner, isRecord(view) ? (view[first] ?? null) : null)] as const,
  );
  // What no entry of one kind shows has the unit it has with the others.
  const tailOf = (name: string) => name.slice(name.indexOf('.'));
  const units = new Map(
    below.flatMap(([, rows]) =>
      rows.flatMap(({ name, unit }) => (unit === undefined ? [] : [[tailOf(name), unit] as const])),
    ),
  );
  const filled = (row: NameRow): NameRow => {
    const unit = row.unit ?? units.get(tailOf(row.name));
    return row.is === 'figure' && unit !== undefined ? { ...row, unit } : row;
  };
  return new Map(below.map(([first, rows]) => [first, rows.map(filled)]));
}

function rowsOf(name: string, shape: Shape, ...values: readonly Value[]): readonly NameRow[] {
  switch (shape.is) {
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, inner]) =>
        rowsOf(`${name}.${key}`, inner, ...values.map((value) => (isRecord(value) ? (value[key] ?? null) : null))),
      );
    case 'map':
      return rowsOf(
        `${name}.<id>`,
        shape.of,
        ...values.flatMap((value) => (isRecord(value) ? Object.values(value) : [])),
      );
    case 'list':
      return [
        { name, is: 'list' },
        ...(shape.of.is === 'record' || shape.of.is === 'list'
          ? rowsOf(`${name}[]`, shape.of, ...values.flatMap((value) => (isList(value) ? value : [])))
          : []),
      ];
    case 'figure': {
      const units = new Set(values.flatMap((value) => (isFigure(value) ? [value.unit] : [])));
      return [{ name, is: 'figure', ...(units.size > 0 && { unit: [...units].join('、') }) }];
    }
    default:
      return [{ name, is: shape.is }];
  }
}
