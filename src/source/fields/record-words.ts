// How the keys of a record are spelt: each of its tables of words answers the same questions.
import { isPartOfPart } from '../../language/labels.ts';
import { couldBeName } from '../../language/names.ts';
import { nearestWord } from '../../language/nearest.ts';
import { isOrdinaryWord } from '../../language/ordinary-words.ts';
import { keyWords } from '../../language/vocabulary.ts';
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
        keyOf: (written) => choiceOf('participants', written) ?? ownGroup(written.trim()),
        wordOf: (key) => wordOf('participants', key),
        forms: () => formsOfValues('participants'),
      };
    case 'kinds':
      return { keyOf: kindOf, wordOf: wordOfKind, forms: formsOfKinds };
  }
}

const numberOfPeople = /^[零〇一二两三四五六七八九十百千万几数多半]+[人名个位户]*$/u;

/**
 * A group that is in no table (律师, 民警), as it is written. No slip in one that is, no key of an entry, and nothing
 * that could be somebody's name.
 */
export function ownGroup(word: string): string | undefined {
  const isWord = /^\p{Script=Han}{2,8}$/u.test(word) && (isOrdinaryWord(word) || !couldBeName(word));
  const isFree =
    isWord &&
    !numberOfPeople.test(word) &&
    keyOf(word, Object.keys(keyWords)) === undefined &&
    kindOf(word) === undefined;
  // 其中留守儿童 is no slip in 留守儿童: a check tells it.
  if (isPartOfPart(word)) return word;
  return isFree && nearestWord(word, formsOfValues('participants')) === '' ? word : undefined;
}
