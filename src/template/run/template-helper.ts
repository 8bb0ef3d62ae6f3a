// What a helper is: its arguments, its result and its usage.
import type { Value } from './value.ts';

/** A helper. `run` gives undefined if the arguments are not of the kind that `usage` shows. */
export interface TemplateHelper {
  /** How to call it, shown in the problem when it is called wrongly. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly options: readonly string[];
  /** The result: a boolean, words to print, part of the given list, or a list of texts. */
  readonly gives: 'flag' | 'words' | 'list' | 'texts';
  /** Whether the second argument names a field of the items in the first, as in `(where visits.list "place" …)`. */
  readonly namesField?: boolean;
  /** Whether a zero among the arguments is reported as zero-printed. */
  readonly guardsZero: boolean;
  /** Whether what it prints says that nobody gave the number. */
  readonly tellsSilence?: (args: readonly Value[], options: ReadonlyMap<string, Value>) => boolean;
  /** Whether its argument is a share or a change, and no count. */
  readonly ofShares?: boolean;
  /** Whether arguments after the first may be absent; otherwise that is reported as nothing-printed. */
  readonly lenient?: boolean;
  /** Whether the first argument may be absent or zero, because the helper has words for that. */
  readonly allowsAbsent?: boolean;
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
