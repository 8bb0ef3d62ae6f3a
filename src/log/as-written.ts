// The words that somebody chose where the vocabulary has several for one thing: 走访 for a visit, 子女 for kin. A report
// says what the log says.
import { kindWords, valueWords } from '../language/vocabulary.ts';
import { choiceOf, keyOf, kindOf } from '../language/words.ts';
import { isEmpty, type TreeMap } from '../source/tree/tree.ts';

/** Chinese words as written, by the kind or the group of participants that they mean. */
export type AsWritten = Readonly<Record<string, string>>;

const rows: Readonly<Record<string, readonly string[]>> = { ...kindWords, ...valueWords.participants };

/**
 * The words of an entry, whose kind is written as `kind`, and which has groups of participants if `hasGroups`. Nothing
 * where none of them was a choice.
 */
export function wordsWritten({ pairs }: TreeMap, kind: string, hasGroups: boolean): { readonly words?: AsWritten } {
  const groups = hasGroups ? pairs.find(({ key }) => keyOf(key, ['participants']) !== undefined)?.value : undefined;
  const written = groups?.type === 'map' ? groups.pairs.filter(({ value }) => !isEmpty(value)) : [];
  const chosen = [
    ...choiceAmong(kindOf(kind), kind),
    ...written.flatMap(({ key }) => choiceAmong(choiceOf('participants', key), key)),
  ];
  return chosen.length === 0 ? {} : { words: Object.fromEntries(chosen) };
}

function choiceAmong(name: string | undefined, written: string): readonly (readonly [string, string])[] {
  const known = name === undefined ? [] : (rows[name] ?? []);
  const word = written.trim();
  return name !== undefined && known.length > 1 && known.includes(word) ? [[name, word]] : [];
}
