// How a sentence is kept in a catalogue: as text, or as a function of the values it names.
import type { Language } from './language.ts';

/** A sentence in one language: as it stands, or made of values. */
export type Wording<V> = string | ((values: V) => string);

/** A sentence in every language. */
export type Translated<V> = Readonly<Record<Language, Wording<V>>>;

/** A row of a catalogue. Whoever prints the sentence has to give the values that the row states. */
export function translated<V extends object = Record<string, never>>(wordings: Translated<V>): Translated<V> {
  return wordings;
}

/** The sentence with its values put in. */
export function tell<V>(wording: Wording<V>, values: V): string {
  return typeof wording === 'string' ? wording : wording(values);
}
