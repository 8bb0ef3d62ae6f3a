// Why the system refused, for the sentence of a failure.

/** The code of a system error (EACCES), or else its message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
