// Failures that are not about what people wrote. They are thrown at the two ends of the flow and caught once, in
// cli/main.ts. Nothing in the middle knows an exit code.
import { type FailureCode, failures, type ValuesByFailure } from '../language/failures.ts';
import type { Language } from '../language/language.ts';
import { type Translated, tell } from '../language/wording.ts';
import type { TextMask } from './text-mask.ts';
import { visible } from './visible.ts';

/** What a failure is made of: its code, and the values that its sentences name. */
type Failing<C extends FailureCode = FailureCode> = {
  [K in C]: [code: K, values: ValuesByFailure[K], options?: ErrorOptions];
}[C];

/** What both failures have in common. The message is the English sentence; `sentences` has every language. */
export abstract class Failure extends Error {
  abstract override readonly name: 'UsageError' | 'EnvironmentError';
  readonly code: FailureCode;
  readonly values: ValuesByFailure[FailureCode];
  readonly sentences: Readonly<Record<Language, string>>;
  constructor(...failing: Failing) {
    const [code, values, options] = failing;
    const sentences = sentencesOf(failing);
    super(sentences.en, options);
    this.code = code;
    this.values = values;
    this.sentences = sentences;
  }
}

/** Wrong use or configuration: exit code 2. */
export class UsageError extends Failure {
  override readonly name = 'UsageError';
}

/** A machine that lacks something (browser, disk, permission): exit code 3. */
export class EnvironmentError extends Failure {
  override readonly name = 'EnvironmentError';
}

/** What work gives, or the failure of the machine that stopped it. */
export function orFailure<T>(work: Promise<T>): Promise<T | EnvironmentError> {
  return work.catch((error: unknown) => {
    if (error instanceof EnvironmentError) return error;
    throw error;
  });
}

/** What work gives, or whatever failed it: of one workspace among several, wrong use is no reason to stop the others. */
export function orAnyFailure<T>(work: Promise<T>): Promise<T | Failure> {
  return work.catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
}

/** A failure as data that may go to another thread. */
export interface FailureAsData {
  readonly failure: Failure['name'];
  readonly code: FailureCode;
  readonly values: ValuesByFailure[FailureCode];
}

/** What a failure is made of. */
export function failureAsData({ name, code, values }: Failure): FailureAsData {
  return { failure: name, code, values };
}

/** The failure that data was made of. */
export function failureFromData({ failure, code, values }: FailureAsData): Failure {
  // A code has the values that it had when it was thrown, but the compiler has forgotten which.
  const failing = [code, values] as Failing;
  return failure === 'UsageError' ? new UsageError(...failing) : new EnvironmentError(...failing);
}

/** The same failure with the names in its paths masked: people name photos and texts after children. */
export function maskedFailure({ code, values, cause }: EnvironmentError, mask: TextMask): EnvironmentError {
  const masked = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? mask(value) : value]);
  // The values keep their names and types, but the compiler cannot follow them through Object.entries.
  return new EnvironmentError(...([code, Object.fromEntries(masked), { cause }] as Failing));
}

function sentencesOf<C extends FailureCode>([code, values]: Failing<C>): Failure['sentences'] {
  const rows: { readonly [K in FailureCode]: Translated<ValuesByFailure[K]> } = failures;
  const wordings: Translated<ValuesByFailure[C]> = rows[code];
  // A path may hold characters that change what a terminal shows. The values keep their names and types.
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? visible(value) : value]),
  ) as ValuesByFailure[C];
  return { en: tell(wordings.en, shown), zh: tell(wordings.zh, shown) };
}
