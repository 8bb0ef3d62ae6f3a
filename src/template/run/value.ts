// What a name in a template can stand for, and when `{{#if}}` takes it for true.
import { formatMoney, formatNumber, formatPercent } from '../../language/rounding.ts';
import type { FigureNode, Text } from '../../report/tree.ts';
import type { Figure } from '../../rollup/figure.ts';

/** A value of the view: plain data, figures with their evidence, or words already phrased. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Figure
  | Phrase
  | readonly Value[]
  | { readonly [name: string]: Value };

/** The digits a figure prints as when a template just names it, the unit left to the template: money in yuan, percent and points to one decimal. */
function digitsOf({ value, unit }: Figure): string {
  if (unit === 'fen') return formatMoney(value, '元').slice(0, -1);
  if (unit === 'percent') return formatPercent(value, 1).slice(0, -1);
  return formatNumber(value, unit === 'point' ? 1 : 2);
}

/** Words ready to be printed. They enter the report as these very nodes and are never read as Markdown. */
export interface Phrase {
  readonly phrase: readonly (Text | FigureNode)[];
}

/** Whether a value is a counted figure. */
export function isFigure(value: Value | undefined): value is Figure {
  return isPlain(value) && 'evidence' in value && typeof value.value === 'number';
}

/** Whether a value is words already phrased. */
function isPhrase(value: Value | undefined): value is Phrase {
  return isPlain(value) && Array.isArray(value.phrase);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value has names of its own. */
export function isRecord(value: Value | undefined): value is { readonly [name: string]: Value } {
  return isPlain(value) && !isFigure(value) && !isPhrase(value);
}

function isPlain(value: Value | undefined): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What `{{#if}}` goes by: nothing, zero, empty words and empty lists are false; a figure of zero is false, too. */
export function isTrue(value: Value): boolean {
  if (isFigure(value)) return value.value !== 0;
  if (isList(value)) return value.length > 0;
  if (isPhrase(value)) return value.phrase.length > 0;
  if (isRecord(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** The number behind a figure or a plain number; null for anything else. */
export function numberIn(value: Value | undefined): number | null {
  if (isFigure(value)) return value.value;
  return typeof value === 'number' ? value : null;
}

/** A member of a record, a figure or a breakdown: own ones only. */
export function memberOf(value: Value, name: string): Value {
  if (!isPlain(value) || isFigure(value) || isPhrase(value) || !Object.hasOwn(value, name)) return null;
  return value[name] ?? null;
}

/** Words for a value as it prints without a helper; null where nothing can be printed. */
export function phraseOf(value: Value): Phrase | null {
  if (isPhrase(value)) return value;
  if (isFigure(value)) return figurePhrase(value, digitsOf(value));
  if (typeof value === 'string') return textPhrase(value);
  if (typeof value === 'number') return textPhrase(String(value));
  return null;
}

/** Plain words. */
export function textPhrase(value: string): Phrase {
  return { phrase: value === '' ? [] : [{ type: 'text', value }] };
}

/** A number in words of the report that keeps the name it is traced by. */
export function figurePhrase(figure: Figure, printed: string): Phrase {
  return { phrase: [{ type: 'figure', name: figure.name, value: printed }] };
}

/** The words of a phrase as one text. */
export function plainText(phrase: Phrase | undefined): string {
  return (phrase?.phrase ?? []).map(({ value }) => value).join('');
}
