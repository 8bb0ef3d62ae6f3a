// Cleans names before they go into sentences. People often end a title or place with 。 and put an honour into
// quotation marks, which the templates add themselves.

/** A name without punctuation at its end. */
export function withoutEndMark(written: string | undefined): string | undefined {
  return written?.replace(/[\s。；，、;,：:]+$/u, '');
}

/** A name to print inside “”: without “” of its own around it, and with ‘’ inside (GB/T 15834-2011 4.8.3.3). */
export function quotable(written: string | undefined): string | undefined {
  return withoutEndMark(written)
    ?.replace(/^“([^“”]*)”$/u, '$1')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
