// Text strings of a PDF (ISO 32000-1, 7.9.2.2): UTF-16 with its mark, or letters of Latin-1.

/** A text string as it stands in a PDF: a matcher for both forms, hexadecimal and literal. */
export const stringForm = /<[0-9A-Fa-f]*>|\((?:\\.|[^\\)])*\)/s.source;

/** The text of a string as it stands in a PDF: `<FEFF5DE5>` is 工, `(fi)` is fi. */
export function readString(written: string): string {
  const inside = written.slice(1, -1);
  const bytes = written.startsWith('<') ? fromHexadecimal(inside) : unescaped(inside);
  return bytes.startsWith('\xfe\xff') ? fromUtf16(bytes.slice(2)) : bytes;
}

/** A text as a string of a PDF. */
export function writeString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

function fromHexadecimal(digits: string): string {
  const bytes = digits.match(/../g) ?? [];
  return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
}

function fromUtf16(bytes: string): string {
  const units = bytes.match(/../gs) ?? [];
  return units.map((unit) => String.fromCharCode(unit.charCodeAt(0) * 256 + unit.charCodeAt(1))).join('');
}

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|.)/gs, (_, written: string) =>
    /\d/.test(written) ? String.fromCharCode(Number.parseInt(written, 8)) : written,
  );
}
