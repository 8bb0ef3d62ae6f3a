// The reason of a system error, for messages.

/** The code of a system error (EACCES); of another error, its message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
