// The form of a message, the values that sentences name, and the phrases that several messages share.
import type { Language } from '../language.ts';
import type { Wording } from '../wording.ts';

/** A number, or the marks that stand for it where it may not be shown. */
export type NumberOrMarks = number | string;

/** Values as sentences get them: as text. */
export type AsText<V> = { readonly [K in keyof V]: Extract<V[K], string> };

/** What is wrong, and what to do about it. */
export interface Explanation<T> {
  readonly wrong: T;
  readonly remedy: T;
}

/** A problem explained in every language, from the values that its row states. */
export type Message<V> = Readonly<Record<Language, Explanation<Wording<AsText<V>>>>>;

/** A row of the catalogue. Whoever finds the problem has to give the values that the row states. */
export function message<V extends object = Record<string, never>>(explanations: Message<V>): Message<V> {
  return explanations;
}

/** Values that many rows state. A value that only one row states is typed in that row. */
interface SharedValues {
  /** The text as written. */
  readonly value: string;
  /** The name as written: of a template, figure, helper or directive. Of a person: the masked name. */
  readonly name: string;
  /** What was found in a template or a narrative. */
  readonly found: string;
  /** The nearest known word, or ''; several joined by 、 where any may be meant. */
  readonly nearest: string;
  /** The allowed words, joined by 、. */
  readonly allowed: string;
  /** The text to type instead, where carelog knows one. */
  readonly suggestion?: string | undefined;
  /** The key that the value is written under, where there is one. */
  readonly field?: string;
  /** The first day or hour of a period. */
  readonly from: string;
  /** The last day or hour of a period. */
  readonly to: string;
}

/** Some of the shared values, by name. */
export type Values<K extends keyof SharedValues> = Pick<SharedValues, K>;

type Hint = AsText<Partial<Values<'nearest' | 'allowed'>>>;

/** The nearest word, or else the allowed ones; '' where neither is known. */
export const hint: Readonly<Record<Language, (v: Hint) => string>> = {
  en: ({ nearest, allowed }) =>
    nearest
      ? `Did you mean ${nearest.replaceAll('、', ' or ')}?`
      : detail(allowed?.replaceAll('、', ', '), 'Allowed: ', '.'),
  zh: ({ nearest, allowed }) =>
    nearest ? `是不是想写“${nearest.replaceAll('、', '”或“')}”？` : detail(allowed, '这里可以写：', '。'),
};

/** Of a value that belongs under two keys: the line of the second, or what differs from it. */
export interface SecondKey {
  readonly second?: string;
  readonly typed?: string;
  readonly other?: string;
}

type Correction = (v: AsText<Values<'suggestion'>> & SecondKey, otherwise: string) => string;

/**
 * The text to type instead, of two keys where one value holds what belongs under both, which of two is right (`typed` in
 * the value, `other` under the second key), or else general advice.
 */
export const correction: Readonly<Record<Language, Correction>> = {
  en: ({ suggestion, second, typed, other }, otherwise) => {
    if (!suggestion)
      return typed && other
        ? `Which is right, "${typed}" or "${other}"? Type number and unit under two keys.`
        : otherwise;
    return second ? `Type under two keys: ${suggestion} and ${second}` : `Type: ${suggestion}`;
  },
  zh: ({ suggestion, second, typed, other }, otherwise) => {
    if (!suggestion) return typed && other ? `“${typed}”和“${other}”哪个对？请核对，数和单位分两项写。` : otherwise;
    return second ? `请分成两项写：${suggestion} 和 ${second}` : `请改成：${suggestion}`;
  },
};

/** A detail between two signs, or '' where there is none. */
export function detail(value: string | undefined, open: string, close: string): string {
  return value === undefined || value === '' ? '' : `${open}${value}${close}`;
}
