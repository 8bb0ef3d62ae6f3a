// The form of a message, and the turns of phrase that several of them share.

/** What a message names, as text; a value nobody gave reads as ''. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A sentence for the values of a problem. */
export type Sentence = (values: MessageValues) => string;

/** One problem in both languages: what is wrong, and what to type. A remedy may be '' where there is nothing to do. */
export interface Message {
  readonly en: Sentence;
  readonly enRemedy: Sentence;
  readonly zh: Sentence;
  readonly zhRemedy: Sentence;
}

/** What was written: `value`, or by a closer name `name` (of a figure, helper or partial), `found` (in a template). */
export function written(v: MessageValues): string {
  return String(v.value || v.name || v.found || '');
}

/** Did you mean …? Else what may stand here. */
export function hintEn(v: MessageValues): string {
  if (v.nearest) return `Did you mean ${v.nearest}?`;
  return v.allowed ? `What can stand here: ${String(v.allowed).replaceAll('、', ', ')}.` : '';
}

/** 是不是……？ Else what may stand here. */
export function hintZh(v: MessageValues): string {
  if (v.nearest) return `是不是想写“${v.nearest}”？`;
  return v.allowed ? `这里可以写：${v.allowed}。` : '';
}

/** The line to type in place of what stands there, or else general advice. */
export function typeEn(v: MessageValues, otherwise: string): string {
  return v.suggestion ? `Type: ${v.suggestion}` : otherwise;
}

/** The line to type in place of what stands there, or else general advice. */
export function typeZh(v: MessageValues, otherwise: string): string {
  return v.suggestion ? `请改成：${v.suggestion}` : otherwise;
}

/** A detail in brackets, when there is one. */
export function detail(value: string | number | undefined, open: string, close: string): string {
  return value === undefined || value === '' ? '' : `${open}${value}${close}`;
}
