// The mask for messages about a workspace. Messages are printed even if people.yaml could not be read.
import type { TextMask } from '../../problem/text-mask.ts';
import { isPersonal } from '../../problem/veil.ts';
import { textMask } from './mask-text.ts';
import { type NamedLog, namesAsIds } from './names-as-ids.ts';
import { secretsOfPeople, toSecrets } from './secrets.ts';
import { secretsInText } from './secrets-in-text.ts';

/**
 * Masks the names of children and guardians, phones and identity numbers in messages and excerpts. If people.yaml could
 * not be read, everything in it that looks like a name or a number is masked. So are ids of the log that could be
 * names.
 */
export function messageMask(checked: {
  readonly value?: NamedLog;
  readonly sources: ReadonlyMap<string, string>;
  readonly otherPeople?: readonly string[];
}): TextMask {
  const unlisted = checked.value ? namesAsIds(checked.value) : [];
  const people = checked.value?.people;
  const isKnown = people && people.children.length + people.helpers.length > 0;
  const lists = isKnown ? [] : [...checked.sources].flatMap(([file, text]) => (isPersonal(file) ? [text] : []));
  const inLists = [...lists, ...(checked.otherPeople ?? [])].map(secretsInText);
  const all = (list: 'names' | 'kept' | 'numbers') => inLists.flatMap((found) => found[list]);
  const names = [...all('names'), ...unlisted];
  if (isKnown) return textMask(secretsOfPeople(people, { names, numbers: all('numbers') }), '*');
  return textMask(toSecrets({ names, kept: all('kept'), numbers: all('numbers') }), '*');
}

/** A mask for messages that hides more full names: those of another workspace that were found in this one. */
export function maskingNames(mask: TextMask, names: readonly string[]): TextMask {
  const others = textMask(toSecrets({ names, kept: [], numbers: [] }), '*');
  return ((text) => others(mask(text))) as TextMask;
}
