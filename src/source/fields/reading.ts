// The result of reading one value: the value, or the code of a problem and the values of its message.
import type { ProblemCode } from '../../problem/codes.ts';
import type { ValuesOf } from '../../problem/problem.ts';

/** A value, or why the text is refused. */
export type Reading<T, C extends RefusalCode = RefusalCode> = { readonly value: T } | Refusal<C>;

/** Why a text is refused: a problem without its place. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
  readonly [K in C]: { readonly problem: K; readonly values: ValuesOf<K> };
}[C];

/** What can be wrong with a text that is not a number. */
export type NumberCode = Extract<ProblemCode, `number-${string}`> | SlipCode;

/** What can be wrong with the text of one value. */
export type RefusalCode =
  | NumberCode
  | 'full-width-comma'
  | 'wrong-shape'
  | 'date-style'
  | 'date-impossible'
  | 'time-style'
  | 'end-before-start'
  | 'identifier-style'
  | 'text-illegal-character'
  | 'unknown-kind'
  | 'unknown-value'
  | 'void-without-reason';

/** The slips in a single value. */
export type SlipCode = 'full-width-quote' | 'full-width-digit';

/** A refusal; `values` are what its message names. */
export function refuse<C extends RefusalCode>(problem: C, values: ValuesOf<C>): Refusal<C> {
  return { problem, values };
}

/** The slip in a value: full-width digits, or Chinese quotation marks around it. `plain` is the text without it. */
export function slipOf(written: string): { readonly problem: SlipCode; readonly plain: string } | null {
  const unquoted = /^[“”„「『‘’](.*)[“”」』‘’]$/su.exec(written)?.[1];
  if (unquoted !== undefined) return { problem: 'full-width-quote', plain: halfWidth(unquoted.trim()) };
  if (!/[０-９]/.test(written)) return null;
  return { problem: 'full-width-digit', plain: halfWidth(written) };
}

/** Replaces full-width letters, digits and signs by their plain forms. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('−', '-');
}
