// What is wrong, where, and what to do: values, never exceptions.
import type { ValuesByMessage } from '../language/messages.ts';
import { compareText } from '../language/order.ts';
import { type ProblemCode, type Severity, severities } from './codes.ts';

/** A stretch of a text someone wrote. `file` is relative to the workspace with `/`; line and column count from 1, column and length in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Prefix of paths of carelog's own templates and themes, which lie in no workspace. No file of a workspace can begin with it: Windows allows no `<` in names. */
export const ownFolder = '<carelog>/';

/** Prefix of paths of files that were named on the command line rather than found in a workspace. */
export const typedFile = '<typed>/';

/** The path of a file as a person is told it. `folder` is put before files of the workspace; carelog's own files and those named on the command line stay as they are. */
export function pathOf(folder: string, file: string): string {
  if (file.startsWith(typedFile)) return file.slice(typedFile.length);
  return file.startsWith(ownFolder) ? file : folder + file;
}

/** What the sentences of a problem name, as its row of language/messages.ts states it: the text as written, the nearest known one, limits. */
export type ValuesOf<C extends ProblemCode> = ValuesByMessage[C];

/** One thing wrong in what people wrote, with the values its code asks for. `place` is null when it concerns the workspace as a whole; `also` holds further places (the first of two duplicates). */
export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly place: Place | null;
    readonly values: ValuesOf<K>;
    readonly also?: readonly Place[];
  };
}[C];

/** A result and everything found wrong on the way to it; `value` is absent when the errors left nothing to go on with. */
export interface Checked<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** The severity of a problem, from its code: an error stops the build, a warning does with `--strict`, a note never does. */
export function severityOf(problem: Problem): Severity {
  return severities[problem.code];
}

/** Whether a list holds a problem that stops the work: an error, or a warning where `strict`. */
export function hasErrors(problems: readonly Problem[], strict = false): boolean {
  return problems.some((problem) => {
    const severity = severityOf(problem);
    return severity === 'error' || (strict && severity === 'warning');
  });
}

/** Problems in the order a person mends them: by file, line, column, then code; those without a place come first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}
