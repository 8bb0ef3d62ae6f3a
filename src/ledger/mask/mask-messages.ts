// The mask for messages about a workspace. Messages are printed even if people.yaml could not be read.
import type { Entry } from '../../log/entry.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { isPersonal } from '../../problem/veil.ts';
import type { People } from '../../workspace/people.ts';
import { textMask } from './mask-text.ts';
import { secretsOfPeople, toSecrets, unlistedNames } from './secrets.ts';
import { secretsInText } from './secrets-in-text.ts';

/**
 * Masks the names of children and guardians, phones and identity numbers in messages and excerpts. If people.yaml could
 * not be read, everything in it that looks like a name or a number is masked.
 */
export function messageMask(checked: {
  readonly value?: { readonly people: People; readonly entries?: readonly Entry[] };
  readonly sources: ReadonlyMap<string, string>;
}): TextMask {
  const people = checked.value?.people;
  if (people && people.children.length + people.helpers.length > 0) return textMask(secretsOfPeople(people), '*');
  const texts = [...checked.sources].flatMap(([file, text]) => (isPersonal(file) ? [text] : []));
  const secrets = (texts.length > 0 ? texts : ['']).map(secretsInText);
  const all = (list: 'names' | 'kept' | 'numbers') => secrets.flatMap((found) => found[list]);
  const unlisted = people ? unlistedNames(checked.value?.entries ?? [], people) : [];
  return textMask(
    toSecrets({ names: [...all('names'), ...unlisted], kept: all('kept'), numbers: all('numbers') }),
    '*',
  );
}
