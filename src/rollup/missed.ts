// Who was missed: the people and windows of promises that were not kept, with (masked) names.

import type { Days } from '../language/dates.ts';
import type { PromiseFigures } from './coverage.ts';
import type { Directory } from './directory.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** One window of a promise that was not kept, and for whom if it is owed to each one. */
export interface MissedPart extends Subject {
  readonly window: Days;
  /** How many entries there are, if fewer than promised. */
  readonly entries: number;
}

/** A promise with what was missed. */
export interface PromiseAccount extends PromiseFigures {
  readonly missedParts: readonly MissedPart[];
}

/** Adds to each promise what was missed; nothing to one that is not counted. */
export function withMissed(promises: readonly PromiseFigures[], directory: Directory): readonly PromiseAccount[] {
  return promises.map((promise) => ({
    ...promise,
    missedParts: promise.coverage === undefined ? [] : partsOf(promise.coverage.missed, directory),
  }));
}

function partsOf({ unit, evidence }: NonNullable<PromiseFigures['coverage']>['missed'], directory: Directory) {
  if (evidence.from !== 'entries') return [];
  return evidence.parts.flatMap(({ subject = '', entries }): MissedPart[] => {
    const { window, ...who } = subjectOf(subject, unit, directory);
    return window === undefined ? [] : [{ ...who, window, entries: entries.length }];
  });
}
