/** Runs a command typed in a page. */
export interface Typing {
  readonly carelog: (words: readonly string[]) => Promise<Printed>;
  readonly node: (file: string, words: readonly string[]) => Promise<Printed>;
}
/** What a command came to: its exit code, and what it printed to the terminal. */
export interface Printed {
  readonly code: number | null;
  readonly out: string;
}
export function follow(page: string, folder: string, typing: Typing): Promise<string>;
