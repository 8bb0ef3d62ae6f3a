// The form of a message, what its sentences can name, and the turns of phrase that several of them share.

/** A number that a sentence names, or the marks that stand for it where it may not be told. */
export type Count = number | string;

/** Values as their sentences get them: as text. */
export type Told<V> = { readonly [K in keyof V]: Extract<V[K], string> };

/** A sentence for the values of a problem. */
export type Sentence<V> = (values: Told<V>) => string;

/** One problem in both languages: what is wrong, and what to type. A remedy may be '' where there is nothing to do. */
export interface Message<V> {
  readonly en: Sentence<V>;
  readonly enRemedy: Sentence<V>;
  readonly zh: Sentence<V>;
  readonly zhRemedy: Sentence<V>;
}

/** What a sentence without values takes. */
type Nothing = Record<string, never>;

/** A row of the catalogue. The values it states are those that whoever finds the problem has to give. */
export function message<V extends object = Nothing>(sentences: Message<V>): Message<V> {
  return sentences;
}

/** The text as written. */
export interface Written {
  readonly value: string;
}

/** The name as written: of a template, figure, helper or directive. */
export interface Named {
  readonly name: string;
}

/** What was found in a template or a narrative. */
export interface Found {
  readonly found: string;
}

/** The nearest known word, or ''. */
export interface Nearest {
  readonly nearest: string;
}

/** What may stand there, joined by 、. */
export interface Allowed {
  readonly allowed: string;
}

/** The text to type instead, where it can be told. */
export interface Suggestion {
  readonly suggestion?: string | undefined;
}

/** A text that is not written the way it should be, and how to. */
export type Slip = Written & Suggestion;

/** The key a value stands under, where it stands under one. */
export interface Field {
  readonly field?: string;
}

/** The two ends of a period. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Did you mean …? Else what may stand here. */
export function hintEn(v: Told<Partial<Nearest & Allowed>>): string {
  if (v.nearest) return `Did you mean ${v.nearest}?`;
  return v.allowed ? `What can stand here: ${v.allowed.replaceAll('、', ', ')}.` : '';
}

/** 是不是……？ Else what may stand here. */
export function hintZh(v: Told<Partial<Nearest & Allowed>>): string {
  if (v.nearest) return `是不是想写“${v.nearest}”？`;
  return v.allowed ? `这里可以写：${v.allowed}。` : '';
}

/** The line to type in place of what stands there, or else general advice. */
export function typeEn(v: Told<Suggestion>, otherwise: string): string {
  return v.suggestion ? `Type: ${v.suggestion}` : otherwise;
}

/** The line to type in place of what stands there, or else general advice. */
export function typeZh(v: Told<Suggestion>, otherwise: string): string {
  return v.suggestion ? `请改成：${v.suggestion}` : otherwise;
}

/** A detail in brackets, when there is one. */
export function detail(value: string | undefined, open: string, close: string): string {
  return value === undefined || value === '' ? '' : `${open}${value}${close}`;
}
