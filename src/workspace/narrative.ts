// narrative/*.md: what is told rather than counted, in plain Markdown. Parsed by the template room, masked with the ledger.

/** One narrative file. `name` is the file's name without `.md` (`problems`, `存在问题`). */
export interface Narrative {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}
