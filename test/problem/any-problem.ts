import type { Place } from '../../src/problem/problem.ts';

/** A problem as a test reads it: of whatever code, any value by its name. */
export interface AnyProblem {
  readonly code: string;
  readonly place: Place | null;
  readonly values: Readonly<Record<string, string | number | undefined>>;
}
