// What a command is: what may be typed after its name, and what it does.
import type { PlainRow } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';

/** One thing that may be typed right after the name of a command: `usage` as help shows it. */
export interface ArgumentRow {
  readonly usage: string;
  readonly words: PlainRow;
  readonly byDefault?: string | readonly string[];
  readonly choices?: readonly string[];
  /** All values it may have. The row itself refuses others. */
  readonly oneOf?: readonly string[];
}

/** An option of a command: `flags` as help shows them. */
export interface OptionRow {
  readonly flags: string;
  readonly words: PlainRow;
  readonly byDefault?: string;
  /** All values it may have, one of them at a time. */
  readonly choices?: readonly string[];
  /** All values it may have, several of them joined by commas. The row itself refuses others (`commaList`). */
  readonly severalOf?: readonly string[];
}

/** A command. `name` is also the key of the sentence that help says of it. */
export interface CommandRow {
  readonly name: PlainRow;
  /** Help does not list it: programs call it, not people. */
  readonly hidden?: true;
  readonly examples: readonly string[];
  readonly arguments: readonly ArgumentRow[];
  readonly options: readonly OptionRow[];
  /**
   * Loads the module of the command, runs it, and gives the exit code. `asked` is the language where `--lang` names one.
   * It is a method, not a property: so the compiler
   * lets each row give its own types for the parsed arguments and options.
   */
  run(words: readonly unknown[], options: unknown, language: Language, asked?: Language): Promise<number>;
}
