// Replaces the dates in a printed PDF: the browser writes the time of printing, but a report has its own date.

/**
 * The PDF with CreationDate and ModDate at noon UTC of a day ('YYYY-MM-DD'). The new dates have the same length, so the
 * cross-reference table stays right.
 */
export function stampPdf(pdf: Uint8Array, date: string): Uint8Array {
  const stamped = new Uint8Array(pdf);
  const digits = `${date.replaceAll('-', '')}120000`;
  for (const key of ['/CreationDate (D:', '/ModDate (D:']) {
    for (let at = indexOf(stamped, key, 0); at !== -1; at = indexOf(stamped, key, at + key.length)) {
      const start = at + key.length;
      const end = indexOf(stamped, ')', start);
      const length = end - start;
      // Changes only dates, not text of a page that looks like the key.
      const written = String.fromCharCode(...stamped.subarray(start, Math.min(end, start + 24)));
      if (length < digits.length || !/^\d{14}(?:Z|[+-]\d\d'\d\d'?|)$/.test(written)) continue;
      stamped.set(toBytes(`${digits}${zone(length - digits.length)}`), start);
    }
  }
  return stamped;
}

// D:YYYYMMDDhhmmss is followed by Z, +00'00' or +00'00 (ISO 32000-1, 7.9.4).
function zone(length: number): string {
  return length === 1 ? 'Z' : "+00'00'".slice(0, length);
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, from, 'latin1');
}
