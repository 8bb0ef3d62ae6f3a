// Makes text safe to print on a terminal or in a CI log.

/** A text as one line, with � for control and direction characters, which could change what a terminal shows. */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu, '\uFFFD');
}
