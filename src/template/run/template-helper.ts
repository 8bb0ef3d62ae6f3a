// What a helper is: its arguments, what it gives, and how it is called.
import type { Value } from './value.ts';

/** A helper. `run` gives undefined when its arguments are not of the kind its `usage` shows. */
export interface TemplateHelper {
  /** How it is called, as shown when it is called wrongly. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly options: readonly string[];
  /** What comes out: true or false, words to print, part of the list that went in, or a list of texts. */
  readonly gives: 'flag' | 'words' | 'list' | 'texts';
  /** Whether its second argument names what stands in the items of the first, as in `(where visits.list "place" …)`. */
  readonly namesField?: boolean;
  /** Whether a zero that goes in is reported as zero-printed. */
  readonly guardsZero: boolean;
  /** Whether arguments after the first may be absent, where others would be reported as nothing-printed. */
  readonly lenient?: boolean;
  /** Whether what goes in may be absent or zero: the helper has words for that. */
  readonly mayLack?: boolean;
  readonly run: (args: readonly Value[], options: ReadonlyMap<string, Value>) => Value | undefined;
}

/** A text given as an option. */
export function textOption(options: ReadonlyMap<string, Value>, name: string): string | undefined {
  const value = options.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** A number given as an option. */
export function numberOption(options: ReadonlyMap<string, Value>, name: string): number | undefined {
  const value = options.get(name);
  return typeof value === 'number' ? value : undefined;
}
