// What a name in a template can mean, and which values `{{#if}}` takes for true.
import { formatMoney, formatNumber, formatPercent } from '../../language/rounding.ts';
import { inUnitWord } from '../../language/units.ts';
import type { FigureNode, Text } from '../../report/tree.ts';
import type { Figure } from '../../rollup/figure.ts';

/** A value of the view: plain data, figures with their evidence, or phrases that are ready to print. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Figure
  | FigureInParts
  | Phrase
  | readonly Value[]
  | { readonly [name: string]: Value };

/** A figure with what it comes to by the fields of its kind, as members: 资助.金额.用途. */
export interface FigureInParts extends Figure {
  readonly parts: { readonly [field: string]: Value };
}

/**
 * The digits of a figure printed without a helper; the template writes the unit. Money is in yuan, service in hours, percent and points
 * have one decimal, other quotients two. What was counted or measured prints as it was written (0.125千克).
 */
export function digitsOf({ value, unit, evidence }: Figure): string {
  if (unit === 'fen') return formatMoney(value, '元').slice(0, -1);
  if (unit === 'minute') return formatNumber(inUnitWord(value, unit));
  if (unit === 'percent') return formatPercent(value, 1).slice(0, -1);
  if (evidence.from !== 'figures') return String(value);
  return formatNumber(value, unit === 'point' ? 1 : 2);
}

/**
 * Words ready to print. These nodes go into the report as they are and are never read as Markdown. What stands beside
 * them may change two of them (neighbours.ts): a date that begins with its year is `dated`, and `full` has all
 * decimals of a percentage.
 */
export interface Phrase {
  readonly phrase: readonly (Text | FigureNode)[];
  readonly dated?: true;
  readonly full?: string;
}

/** Whether a value is a counted figure. */
export function isFigure(value: Value | undefined): value is Figure | FigureInParts {
  return isPlain(value) && 'evidence' in value && typeof value.value === 'number';
}

/** Whether a value is a phrase. */
function isPhrase(value: Value | undefined): value is Phrase {
  return isPlain(value) && Array.isArray(value.phrase);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is a record with named members. */
export function isRecord(value: Value | undefined): value is { readonly [name: string]: Value } {
  return isPlain(value) && !isFigure(value) && !isPhrase(value);
}

function isPlain(value: Value | undefined): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rule of `{{#if}}`: absent values, zero, figures of zero, empty texts and empty lists are false. */
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

/** A member of a record, or of a figure in parts; null for inherited members and for anything that is not a record. */
export function memberOf(value: Value, name: string): Value {
  if (isFigure(value)) return 'parts' in value ? memberOf(value.parts, name) : null;
  if (!isPlain(value) || isPhrase(value) || !Object.hasOwn(value, name)) return null;
  return value[name] ?? null;
}

/** The words of a value printed without a helper; null if it cannot be printed. */
export function phraseOf(value: Value): Phrase | null {
  if (isPhrase(value)) return value;
  if (isFigure(value)) return figurePhrase(value, digitsOf(value));
  if (typeof value === 'string') return textPhrase(value);
  if (typeof value === 'number') return textPhrase(String(value));
  return null;
}

/** Plain words. Lines that were kept apart in the log (`备注: |`) are clauses of one sentence. */
export function textPhrase(written: string): Phrase {
  const value = linesJoined(written);
  return { phrase: value === '' ? [] : [{ type: 'text', value }] };
}

const lineEnd = /[^\S\n\r\u2028\u2029\v\f]*[\n\r\u2028\u2029\v\f]\s*/u;

/** Lines as one: joined by ；, or by nothing where a mark stands already. */
function linesJoined(text: string): string {
  const [first = '', ...rest] = text.split(lineEnd);
  return rest.reduce((joined, line) => {
    const isMarked = /[，。；：、！？…—,.;:!?][”’』」）》"']*$/u.test(joined) || /^[，。；：、！？]/u.test(line);
    return joined + (isMarked || joined === '' || line === '' ? '' : '；') + line;
  }, first);
}

/** A printed figure that keeps the name it is traced by. */
export function figurePhrase(figure: Figure, printed: string): Phrase {
  return { phrase: [{ type: 'figure', name: figure.name, value: printed }] };
}

/** The words of a phrase as text. */
export function plainText(phrase: Phrase | undefined): string {
  return (phrase?.phrase ?? []).map(({ value }) => value).join('');
}
