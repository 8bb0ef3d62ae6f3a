// Failures that are nobody's data: thrown at the two ends of the flow, caught once in cli/main.ts. Nothing in the middle knows an exit code.
import { type FailureCode, type FailureValues, failures } from '../language/failures.ts';
import type { TextMask } from './text-mask.ts';

/** What both failures are: the message is the English sentence; `code` and `values` give any other language. */
abstract class Failure extends Error {
  readonly code: FailureCode;
  readonly values: FailureValues;
  constructor(code: FailureCode, values: FailureValues = {}, options?: ErrorOptions) {
    super(failures[code].en(values), options);
    this.code = code;
    this.values = values;
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

/** The same failure with the names in its paths masked: photos and write-ups are called after children. */
export function maskedFailure(failure: EnvironmentError, mask: TextMask): EnvironmentError {
  const values = Object.entries(failure.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? mask(value) : value,
  ]);
  return new EnvironmentError(failure.code, Object.fromEntries(values), { cause: failure.cause });
}
