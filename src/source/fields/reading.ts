// What comes of reading the text of one value: the value, or a problem with what its sentence names.
import type { ProblemCode } from '../../problem/codes.ts';
import type { ValuesOf } from '../../problem/problem.ts';

/** A value that was read, or why not. */
export type Reading<T, C extends RefusalCode = RefusalCode> = { readonly value: T } | Refusal<C>;

/** Why a text is not the value that belongs there: a problem that has yet to be given its place. */
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

/** What slips into a text where plain characters belong. */
export type SlipCode = 'full-width-quote' | 'full-width-digit';

/** A refusal, with what its sentence names. */
export function refuse<C extends RefusalCode>(problem: C, values: ValuesOf<C>): Refusal<C> {
  return { problem, values };
}

/** What slipped in where plain characters belong: full-width digits and signs, or quotation marks around the whole. `plain` is the text without. */
export function slipOf(written: string): { readonly problem: SlipCode; readonly plain: string } | null {
  const unquoted = /^[“”„「『‘’](.*)[“”」』‘’]$/su.exec(written)?.[1];
  if (unquoted !== undefined) return { problem: 'full-width-quote', plain: halfWidth(unquoted.trim()) };
  if (!/[０-９]/.test(written)) return null;
  return { problem: 'full-width-digit', plain: halfWidth(written) };
}

/** Full-width letters, digits and signs as their plain forms. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('−', '-');
}
