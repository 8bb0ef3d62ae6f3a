// Inline nodes to HTML. Every character passes text(), which escapes it and notes which face has to draw it.
import type { Inline } from '../../report/tree.ts';
import { escapeMarkup } from '../escape.ts';
import type { Marks } from '../layout/attached.ts';
import type { Photos } from '../layout/photo.ts';
import type { Theme } from '../theme/theme.ts';

/** The characters each role of the theme's faces has to draw. */
export type CharactersByRole = Map<string, Set<string>>;

/** What the writers of nodes share. `characters` grows as text is written, `marks` says which blocks open an attachment. */
export interface HtmlPage {
  readonly theme: Theme;
  readonly photos: Photos;
  readonly characters: CharactersByRole;
  readonly marks: Marks;
}

/** Text as HTML, drawn in a role's face; nothing in it can become markup or leave an attribute. */
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
  text: (page, role, node) => text(page, role, node.value),
  strong: (page, _role, node) => `<strong>${inlines(page, page.theme.strong, node.children)}</strong>`,
  emphasis: (page, _role, node) => `<em>${inlines(page, page.theme.emphasis, node.children)}</em>`,
  figure: (page, role, node) => `<span data-figure="${escapeMarkup(node.name)}">${text(page, role, node.value)}</span>`,
  break: () => '<br>',
} satisfies InlineWriters;

/** A run of inline nodes in a role's face. */
export function inlines(page: HtmlPage, role: string, nodes: readonly Inline[]): string {
  return nodes.map((node) => inline(page, role, node)).join('');
}

function inline<T extends Inline['type']>(page: HtmlPage, role: string, node: Extract<Inline, { type: T }>): string {
  const write: (page: HtmlPage, role: string, node: Extract<Inline, { type: T }>) => string = (
    writers as InlineWriters
  )[node.type as T];
  return write(page, role, node);
}
