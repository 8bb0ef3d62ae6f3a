// Every name a template may use, read from the view itself: what `show --names` lists and the docs explain.
import { kindWords } from '../language/vocabulary.ts';
import { wordOfKey } from '../language/words.ts';
import { propertyOf, type Rollup } from '../rollup/rollup.ts';
import type { Shape } from './shape.ts';
import { isFigure, isList, isRecord, type Value } from './value.ts';
import { viewOf } from './view.ts';

/** A name of the view. What stands in a list goes by `list[].name` and has a value for each item; any other name has one, null where it is absent. */
export interface TemplateName {
  readonly name: string;
  readonly is: Shape['is'];
  readonly values: readonly Value[];
}

/** The names of a rollup in the order of the view; where the workspace names things (`indicators.beds`), each of them. */
export function templateNames(rollup: Rollup): readonly TemplateName[] {
  const { view, shape } = viewOf(rollup);
  return shape.is === 'record'
    ? Object.entries(shape.fields).flatMap(([name, inner]) => namesBelow(name, inner, [memberOf(view, name)]))
    : [];
}

/** Whether a word, Chinese or English, is in a name: in its path, in the Chinese words of its parts, in its unit, or in what it is called (`label`). */
export function matches({ name, values }: TemplateName, word: string, labelOf: (name: string) => string): boolean {
  const parts = name.split(/[.[\]]+/).filter((part) => part !== '');
  const units = values.flatMap((value) => (isFigure(value) ? [value.unit] : []));
  const words = [name, ...parts.flatMap(chineseWords), ...units, labelOf(name)];
  return words.some((candidate) => candidate.toLowerCase().includes(word.toLowerCase()));
}

const kindsByProperty: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(propertyOf).map(([kind, property]) => [property, kindWords[kind as keyof typeof kindWords]]),
);

function chineseWords(part: string): readonly string[] {
  const key = wordOfKey(part);
  return [...(kindsByProperty.get(part) ?? []), ...(key === part ? [] : [key])];
}

function namesBelow(name: string, shape: Shape, values: readonly Value[]): readonly TemplateName[] {
  const below = (key: string) => values.map((value) => memberOf(value, key));
  switch (shape.is) {
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, inner]) => namesBelow(`${name}.${key}`, inner, below(key)));
    case 'map':
      return shape.names.flatMap((key) => namesBelow(`${name}.${key}`, shape.of, below(key)));
    case 'list': {
      const items = values.flatMap((value) => (isList(value) ? value : []));
      const inner = shape.of.is === 'record' || shape.of.is === 'list' ? namesBelow(`${name}[]`, shape.of, items) : [];
      return [{ name, is: 'list', values }, ...inner];
    }
    default:
      return [{ name, is: shape.is, values }];
  }
}

function memberOf(value: Value, key: string): Value {
  return isRecord(value) ? (value[key] ?? null) : null;
}
