// Failures that are nobody's data: thrown at the two ends of the flow, caught once in cli/main.ts. Nothing in the middle knows an exit code.
import { type FailureCode, type FailureValues, failures } from '../language/failures.ts';

/** Wrong use or configuration: exit code 2. The message is the English sentence; `code` and `values` give any other language. */
export class UsageError extends Error {
  readonly code: FailureCode;
  readonly values: FailureValues;
  constructor(code: FailureCode, values: FailureValues = {}, options?: ErrorOptions) {
    super(failures[code].en(values), options);
    this.name = 'UsageError';
    this.code = code;
    this.values = values;
  }
}

/** A machine that lacks something (browser, disk, permission): exit code 3. */
export class EnvironmentError extends Error {
  readonly code: FailureCode;
  readonly values: FailureValues;
  constructor(code: FailureCode, values: FailureValues = {}, options?: ErrorOptions) {
    super(failures[code].en(values), options);
    this.name = 'EnvironmentError';
    this.code = code;
    this.values = values;
  }
}
