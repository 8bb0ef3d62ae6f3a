// What keeps words from becoming markup, in HTML and in XML alike.

/** Escapes what markup gives a meaning, in text and in quoted attributes. */
export function escapeMarkup(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
