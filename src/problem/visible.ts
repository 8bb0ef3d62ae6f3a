// Makes text safe to print on a terminal or in a CI log.

/** A text as one line, with � for control and direction characters, which could change what a terminal shows. */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu, '\uFFFD');
}

/** A value as JSON, in which such characters are escaped, also those that JSON allows as they are. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
