// How the keys of a record are spelt: each of its tables of words answers the same questions.
import {
  choiceOf,
  formsOfKeys,
  formsOfKinds,
  formsOfValues,
  keyOf,
  kindOf,
  wordOf,
  wordOfKey,
  wordOfKind,
} from '../../language/words.ts';
import type { FieldShape } from './field-shape.ts';

/** The words for the keys of one record. */
export interface RecordWords {
  /** The English key for a key as written. */
  readonly keyOf: (written: string) => string | undefined;
  /** The Chinese word for a key; the key where there is none. */
  readonly wordOf: (key: string) => string;
  /** Every way to write one of the keys. */
  readonly forms: () => readonly string[];
}

/** The words for the keys of a record of this shape. */
export function wordsOfRecord({ words, fields }: Extract<FieldShape, { type: 'record' }>): RecordWords {
  const keys = [...fields.keys()];
  switch (words) {
    case 'keys':
      return {
        keyOf: (written) => keyOf(written, keys),
        wordOf: (key) => wordOfKey(key, keys),
        forms: () => formsOfKeys(keys),
      };
    case 'participants':
      return {
        keyOf: (written) => choiceOf('participants', written),
        wordOf: (key) => wordOf('participants', key),
        forms: () => formsOfValues('participants'),
      };
    case 'kinds':
      return { keyOf: kindOf, wordOf: wordOfKind, forms: formsOfKinds };
  }
}
