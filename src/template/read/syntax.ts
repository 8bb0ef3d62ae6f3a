// The syntax tree of a template: small, our own, and every piece has its place.
import type { Place } from '../../problem/problem.ts';

/** A template or partial that was read. */
export interface Template {
  readonly file: string;
  readonly pieces: readonly Piece[];
}

/** The parts of a template. */
export type Piece = Words | Print | TemplateBlock | Include;

/** Markdown as written. `place` is that of its first character. */
export interface Words {
  readonly type: 'words';
  readonly text: string;
  readonly place: Place;
}

/** `{{name}}` or `{{helper …}}`: a value to be printed as text. */
export interface Print {
  readonly type: 'print';
  readonly value: Expression;
  readonly place: Place;
}

/** `{{#if …}} … {{else}} … {{/if}}` and the other blocks. */
export interface TemplateBlock {
  readonly type: 'block';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly options: Options;
  /** The names in `as |item index|`. */
  readonly names: readonly string[];
  readonly body: readonly Piece[];
  readonly otherwise: readonly Piece[];
  /** The place of the block's name. */
  readonly place: Place;
}

/** `{{> partial context key=value}}`. */
export interface Include {
  readonly type: 'include';
  readonly name: string;
  readonly context: Expression | null;
  readonly options: Options;
  /** Whether it is alone on its line. Its text is then kept separate from the paragraphs around it. */
  readonly alone: boolean;
  /** The place of the partial's name. */
  readonly place: Place;
}

/** The `key=value` pairs after the arguments. */
export type Options = readonly (readonly [key: string, value: Expression])[];

/** Anything that has a value. */
export type Expression = Path | Literal | Call;

/** A name: `visits.count`, `../title`, `@index`, `this`. */
export interface Path {
  readonly type: 'path';
  readonly written: string;
  /** The number of `../` before it. */
  readonly up: number;
  /** Whether it begins with `@`. */
  readonly data: boolean;
  /** Whether it is written `this.x` or `./x`. It then never means a name from `as |x|`. */
  readonly own: boolean;
  readonly parts: readonly string[];
  readonly place: Place;
}

/** The first name in an expression. */
export function pathIn(expression: Expression | undefined): Path | null {
  if (expression?.type === 'call') return pathIn(expression.args[0]);
  return expression?.type === 'path' ? expression : null;
}

/** A text, number or boolean written in the template. */
export interface Literal {
  readonly type: 'literal';
  readonly value: string | number | boolean | null;
  readonly place: Place;
}

/** A helper with its arguments. */
export interface Call {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly options: Options;
  /** The place of the helper's name. */
  readonly place: Place;
}
