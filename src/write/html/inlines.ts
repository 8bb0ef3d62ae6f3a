// Inline nodes to HTML. All text goes through text(), which escapes it and records which face must draw it.
import type { Inline } from '../../report/tree.ts';
import { escapeMarkup } from '../escape.ts';
import type { Marks } from '../layout/attached.ts';
import { breakable } from '../layout/long-words.ts';
import type { Photos } from '../layout/photo.ts';
import type { Theme } from '../theme/theme.ts';

/** The characters that each role of the theme's faces must draw. */
export type CharactersByRole = Map<string, Set<string>>;

/**
 * The state while a page is written. `characters` grows with the text; `marks` says which blocks begin an attachment.
 */
export interface HtmlPage {
  readonly theme: Theme;
  readonly photos: Photos;
  readonly characters: CharactersByRole;
  readonly marks: Marks;
}

/** Text as HTML, drawn in the face of `role`. It can neither become markup nor leave an attribute. */
export function text(page: HtmlPage, role: string, value: string): string {
  let drawn = page.characters.get(role);
  if (drawn === undefined) {
    drawn = new Set();
    page.characters.set(role, drawn);
  }
  for (const character of value) drawn.add(character);
  return escapeMarkup(value);
}

type InlineWriters = {
  readonly [T in Inline['type']]: (page: HtmlPage, role: string, node: Extract<Inline, { type: T }>) => string;
};

const writers = {
  text: (page, role, node) =>
    breakable(node.value)
      .map((part) => text(page, role, part))
      .join('<wbr>'),
  strong: (page, _role, node) => `<strong>${inlines(page, page.theme.strong, node.children)}</strong>`,
  emphasis: (page, _role, node) => `<em>${inlines(page, page.theme.emphasis, node.children)}</em>`,
  figure: (page, role, node) => `<span data-figure="${escapeMarkup(node.name)}">${text(page, role, node.value)}</span>`,
  break: () => '<br>',
} satisfies InlineWriters;

/** Inline nodes as HTML, drawn in the face of `role`. */
export function inlines(page: HtmlPage, role: string, nodes: readonly Inline[]): string {
  return nodes.map((node) => inline(page, role, node)).join('');
}

function inline<T extends Inline['type']>(page: HtmlPage, role: string, node: Extract<Inline, { type: T }>): string {
  const write: (page: HtmlPage, role: string, node: Extract<Inline, { type: T }>) => string = (
    writers as InlineWriters
  )[node.type as T];
  return write(page, role, node);
}
