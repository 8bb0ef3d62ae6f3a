// Escaping for both HTML and XML.

/** Escapes the special characters of markup, for text and quoted attributes. */
export function escapeMarkup(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
