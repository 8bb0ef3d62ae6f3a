// What is wrong, where, and what to do about it: values, never exceptions.
import type { ValuesByMessage } from '../language/messages.ts';
import { namedFileOf, namedFiles } from '../language/named-files.ts';
import { compareText } from '../language/order.ts';
import { type ProblemCode, type Severity, severities } from './codes.ts';

/**
 * A part of a text that someone wrote. `file` is relative to the workspace and uses `/`. line and column count from 1;
 * column and length are in UTF-16 units.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * Prefix for the paths of carelog's own templates and themes, which are in no workspace. No file of a workspace begins
 * with it, because Windows allows no `<` in names.
 */
export const ownFolder = '<carelog>/';

/** Prefix for the paths of files that were named on the command line and not found in a workspace. */
export const typedFile = '<typed>/';

/**
 * How files are named where problems are printed: `folder` (`data/`) is put before each name, `written` has the names
 * on disk of files that were read under another.
 */
export interface FileForm {
  readonly folder?: string;
  readonly written?: ReadonlyMap<string, string>;
  /** Whether other workspaces are told beside: then what has no file in this one is told with its folder. */
  readonly isOneOfSeveral?: boolean;
}

/** The folder of the workspace that a problem without a place is about; '' for one, or for what the machine lacks. */
export function folderOf({ code, place }: Problem, { folder = '', isOneOfSeveral = false }: FileForm): string {
  return place === null && isOneOfSeveral && code !== 'face-substituted' ? folder : '';
}

/**
 * The path of a file as it is printed. carelog's own files and those named on the command line have no folder put
 * before them.
 */
export function pathOf({ folder = '', written }: FileForm, file: string): string {
  const path = written?.get(file) ?? file;
  if (path.startsWith(typedFile)) return path.slice(typedFile.length);
  return path.startsWith(ownFolder) ? path : folder + path;
}

/** The values that the sentences of a problem name, as stated by its row in language/messages.ts. */
export type ValuesOf<C extends ProblemCode> = ValuesByMessage[C];

/**
 * One thing that is wrong in what people wrote, with the values that its code asks for. `place` is null for a problem
 * of the whole workspace. `also` has more places, such as the first of two duplicates.
 */
export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly place: Place | null;
    readonly values: ValuesOf<K>;
    readonly also?: readonly Place[];
  };
}[C];

/** A result, and the problems found on the way. `value` is absent when errors made it impossible to get a result. */
export interface Checked<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** The severity of a problem. An error stops the build, a warning only with `--strict`, a note never. */
export function severityOf(problem: Problem): Severity {
  return severities[problem.code];
}

/** Whether a list has a problem that stops the work: an error or, where `strict`, a warning. */
export function hasErrors(problems: readonly Problem[], strict = false): boolean {
  return problems.some((problem) => {
    const severity = severityOf(problem);
    return severity === 'error' || (strict && severity === 'warning');
  });
}

/**
 * Problems by file, line, column and code, so that people can work through a file. Those of people.yaml come first if
 * it has errors, because others may follow from it; then those without a place.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const isOfPeople = ({ place }: Problem) => place !== null && namedFileOf(place.file) === namedFiles.people;
  const isFirst = hasErrors(problems.filter(isOfPeople)) ? isOfPeople : () => false;
  return problems.toSorted(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) ||
      compareText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}
