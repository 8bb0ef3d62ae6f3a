// The mask for messages about a workspace, which are printed before anybody knows whether its people.yaml is in order.
import type { TextMask } from '../../problem/text-mask.ts';
import type { People } from '../../workspace/people.ts';
import { textMask } from './mask-text.ts';
import { secretsOfPeople } from './secrets.ts';
import { secretsInText } from './secrets-in-text.ts';

/**
 * A function that masks the names of children and guardians, phones and identity numbers in messages and excerpts.
 * Where people.yaml could not be read, it masks whatever in it looks like a name or number.
 */
export function messageMask(checked: {
  readonly value?: { readonly people: People };
  readonly sources: ReadonlyMap<string, string>;
}): TextMask {
  const people = checked.value?.people;
  if (people && people.children.length + people.helpers.length > 0) return textMask(secretsOfPeople(people), '*');
  const [, text = ''] = [...checked.sources].find(([file]) => /^people\.ya?ml$/i.test(file)) ?? [];
  return textMask(secretsInText(text), '*');
}
