// Every name that templates can use, read from the view: for `show --names` and the documentation.
import type { Rollup } from '../../rollup/rollup.ts';
import { isList, memberOf, type Value } from '../run/value.ts';
import type { Shape } from './shape.ts';
import { viewOf } from './view.ts';

/**
 * A name of the view. Names inside a list are written `list[].name` and have a value for each item. Other names have
 * one value, null if absent.
 */
export interface TemplateName {
  readonly name: string;
  readonly is: Shape['is'];
  readonly values: readonly Value[];
}

/** Chooses which items of a list to look at. */
type Chosen = (list: string, items: readonly Value[]) => readonly Value[];

/**
 * The names of a rollup in the order of the view. Includes each of the names that the workspace gives
 * (`indicators.beds`).
 */
export function templateNames(rollup: Rollup, chosen: Chosen = (_, items) => items): readonly TemplateName[] {
  const { view, shape } = viewOf(rollup);
  return shape.is === 'record'
    ? Object.entries(shape.fields).flatMap(([name, inner]) => namesBelow(name, inner, [memberOf(view, name)], chosen))
    : [];
}

function namesBelow(name: string, shape: Shape, values: readonly Value[], chosen: Chosen): readonly TemplateName[] {
  const below = (key: string) => values.map((value) => memberOf(value, key));
  switch (shape.is) {
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, inner]) =>
        namesBelow(`${name}.${key}`, inner, below(key), chosen),
      );
    case 'figure':
      return [
        { name, is: shape.is, values },
        ...Object.entries(shape.fields ?? {}).flatMap(([key, inner]) =>
          namesBelow(`${name}.${key}`, inner, below(key), chosen),
        ),
      ];
    case 'map':
      return shape.names.flatMap((key) => namesBelow(`${name}.${key}`, shape.of, below(key), chosen));
    case 'list': {
      const items = chosen(
        name,
        values.flatMap((value) => (isList(value) ? value : [])),
      );
      const inner =
        shape.of.is === 'record' || shape.of.is === 'list' ? namesBelow(`${name}[]`, shape.of, items, chosen) : [];
      return [{ name, is: 'list', values }, ...inner];
    }
    default:
      return [{ name, is: shape.is, values }];
  }
}
