// The mask for messages about a workspace, which are printed before anybody knows whether its people.yaml is in order.
import { isPersonal } from '../../problem/veil.ts';
import type { People } from '../../workspace/people.ts';
import { textMask } from './mask-text.ts';
import { secretsOfPeople } from './secrets.ts';
import { secretsInText } from './secrets-in-text.ts';

/** A function that masks the names of children and guardians, phones and identity numbers in messages and excerpts. Where people.yaml could not be read, whatever in it looks like a name or number is masked. */
export function messageMask(checked: {
  readonly value?: { readonly people: People };
  readonly sources: ReadonlyMap<string, string>;
}): (text: string) => string {
  const people = checked.value?.people;
  if (people && people.children.length + people.helpers.length > 0) return textMask(secretsOfPeople(people), '*');
  const texts = [...checked.sources].flatMap(([file, text]) => (isPersonal(file) ? [text] : []));
  const masks = (texts.length > 0 ? texts : ['']).map((text) => textMask(secretsInText(text), '*'));
  return (text) => masks.reduce((masked, mask) => mask(masked), text);
}
