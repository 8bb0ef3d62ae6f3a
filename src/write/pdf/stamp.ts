// Replaces what tells one printing from another: the browser writes the time of printing, but a report has its own date,
// and numbers its nodes from where the page before ended.

/**
 * The PDF with CreationDate and ModDate at noon UTC of a day ('YYYY-MM-DD') and with the nodes of its structure numbered
 * from 1. What is new has the same length, so the cross-reference table stays right.
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
  numberNodes(stamped);
  return stamped;
}

/** Cells of a table name their headers: (node00000264). In the order of the old numbers, since lists are sorted by them. */
function numberNodes(pdf: Uint8Array): void {
  const places: (readonly [at: number, node: string])[] = [];
  for (let at = indexOf(pdf, '(node', 0); at !== -1; at = indexOf(pdf, '(node', at + 1)) {
    const node = /^\(node(\d{8})\)$/.exec(String.fromCharCode(...pdf.subarray(at, at + 14)))?.[1];
    if (node !== undefined) places.push([at + 5, node]);
  }
  const nodes = [...new Set(places.map(([, node]) => node))].toSorted();
  const numbers = new Map(nodes.map((node, index) => [node, String(index + 1).padStart(8, '0')]));
  for (const [at, node] of places) pdf.set(toBytes(numbers.get(node) ?? node), at);
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
