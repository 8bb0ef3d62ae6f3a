// How a sentence is kept in a catalogue: as text, or as a function of the values it names.

/** A sentence in one language: as it stands, or made of values. */
export type Wording<V> = string | ((values: V) => string);

/** The sentence with its values put in. */
export function tell<V>(wording: Wording<V>, values: V): string {
  return typeof wording === 'string' ? wording : wording(values);
}
