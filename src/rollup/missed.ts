// Who was missed: the people and windows of promises that were not kept, with (masked) names; and why a promise could
// not be compared with the log.

import type { Days } from '../language/dates.ts';
import { isInCare } from './children.ts';
import type { PromiseFigures } from './coverage.ts';
import type { Directory } from './directory.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { windowsOf } from './windows.ts';

/** One window of a promise that was not kept, and for whom if it is owed to each one. */
export interface MissedPart extends Subject {
  readonly window: Days;
  /** How many entries there are, if fewer than promised. */
  readonly entries: number;
}

/**
 * Why a promise has no figures. `otherDeeds`: an `action` may be kept by entries of any kind. `noTimes`: zero times are
 * promised. `noWindow`: no window lies wholly in the period. `nobody`: nobody is in care through one. `unnamed`: the
 * entry with this id does not name everybody it reached. `unclear`: none of its entries tells whom it reached, or in
 * which window.
 */
export type Uncounted =
  | { readonly why: 'otherDeeds' | 'noTimes' | 'noWindow' | 'nobody' | 'unclear' }
  | { readonly why: 'unnamed'; readonly entry: string };

/** A promise with what was missed, or with the reason why that cannot be known. */
export interface PromiseAccount extends PromiseFigures {
  readonly missedParts: readonly MissedPart[];
  readonly uncounted?: Uncounted;
}

/** Adds to each promise what was missed. */
export function withMissed(
  promises: readonly PromiseFigures[],
  directory: Directory,
  period: Days,
): readonly PromiseAccount[] {
  return promises.map((promise) => {
    const { coverage } = promise;
    if (coverage === undefined) {
      return { ...promise, missedParts: [], uncounted: whyUncounted(promise, directory, period) };
    }
    return { ...promise, missedParts: partsOf(coverage.missed, directory) };
  });
}

function partsOf({ unit, evidence }: NonNullable<PromiseFigures['coverage']>['missed'], directory: Directory) {
  if (evidence.from !== 'entries') return [];
  return evidence.parts.flatMap(({ subject = '', entries }): MissedPart[] => {
    const { window, ...who } = subjectOf(subject, unit, directory);
    return window === undefined ? [] : [{ ...who, window, entries: entries.length }];
  });
}

function whyUncounted({ promised, unnamed }: PromiseFigures, { children }: Directory, period: Days): Uncounted {
  if (promised.action !== undefined) return { why: 'otherDeeds' };
  if (promised.times === 0) return { why: 'noTimes' };
  const windows = windowsOf(promised.every, period);
  if (windows.length === 0) return { why: 'noWindow' };
  const isDue = windows.some((window) => [...children.values()].some((child) => isInCare(child, window)));
  if (promised.per === 'child' && !isDue) return { why: 'nobody' };
  return unnamed === undefined ? { why: 'unclear' } : { why: 'unnamed', entry: unnamed.origin.id };
}
