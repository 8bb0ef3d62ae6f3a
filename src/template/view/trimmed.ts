// Names as sentences take them up: people end a title or place with 。 as they end a note, and put an honour into the quotation marks that templates set.

/** A name without the mark of a sentence at its end. */
export function withoutEndMark(written: string | undefined): string | undefined {
  return written?.replace(/[\s。；，、;,：:]+$/u, '');
}

/** A name that will stand in “”: without its own around it, and with ‘’ for those inside (GB/T 15834-2011 4.8.3.3). */
export function quotable(written: string | undefined): string | undefined {
  return withoutEndMark(written)
    ?.replace(/^“([^“”]*)”$/u, '$1')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
