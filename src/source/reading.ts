// What comes of reading the text of one value: the value, or a problem with what its sentence names.
import type { ProblemCode } from '../problem/codes.ts';
import type { ProblemValues } from '../problem/problem.ts';

/** A value that was read, or why not. */
export type Reading<T> = { readonly value: T } | Refusal;

/** Why a text is not the value that belongs there. */
export interface Refusal {
  readonly problem: ProblemCode;
  readonly values: ProblemValues;
}

/** A refusal; a suggestion, where there is one, is the text to type instead. */
export function refuse(problem: ProblemCode, suggestion?: string, values: ProblemValues = {}): Refusal {
  return { problem, values: suggestion === undefined ? values : { ...values, suggestion } };
}

/** What slipped in where plain characters belong: full-width digits and signs, or quotation marks around the whole. `plain` is the text without. */
export function slipOf(written: string): { readonly problem: ProblemCode; readonly plain: string } | null {
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
