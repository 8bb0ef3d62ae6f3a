// Reads a font file that somebody brought: what its faces are called, and whether a PDF can and may hold them.
import type { OwnFace } from '../theme/theme.ts';
import { advanceOf, readFaceTables, tablesOf } from './face-tables.ts';

/** Why a font file cannot be used. */
export type FontFault = 'no-font' | 'broken' | 'variable' | 'outlines' | 'compressed' | 'too-large' | 'restricted';

/** A face as its file tells of it. */
type ReadFace = Omit<OwnFace, 'file' | 'path'>;

/** The largest fonts, with every Chinese character there is, have half of this. */
export const mostFontBytes = 100_000_000;

/** The faces of a font file, or why it has none. Never throws, whatever the bytes are. */
export function readFontFile(bytes: Uint8Array): readonly ReadFace[] | FontFault {
  if (bytes.length > mostFontBytes) return 'too-large';
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  if (mark === 'wOFF' || mark === 'wOF2') return 'compressed';
  if (mark !== 'ttcf' && mark !== 'OTTO' && mark !== 'true' && mark !== '\u0000\u0001\u0000\u0000') return 'no-font';
  try {
    const read = facesIn(bytes, mark === 'ttcf').map(readFace);
    const faces = read.filter((face) => typeof face !== 'string');
    return faces.length > 0 ? faces : (read.find((face) => typeof face === 'string') ?? 'broken');
  } catch {
    // A table that points outside the file, or one that is not there.
    return 'broken';
  }
}

/** Each face as a file of its own: a collection (.ttc) holds several, which share tables. */
function facesIn(bytes: Uint8Array, isCollection: boolean): readonly Uint8Array[] {
  if (!isCollection) return [bytes];
  const view = viewOf(bytes);
  const count = Math.min(view.getUint32(8), 10);
  return Array.from({ length: count }, (_, index) => aloneFrom(bytes, view.getUint32(12 + index * 4)));
}

function aloneFrom(bytes: Uint8Array, start: number): Uint8Array {
  const view = viewOf(bytes);
  const count = view.getUint16(start + 4);
  const directory = bytes.slice(start, start + 12 + count * 16);
  const parts = [directory];
  let end = directory.length;
  for (let record = 12; record < directory.length; record += 16) {
    const [from, length] = [view.getUint32(start + record + 8), view.getUint32(start + record + 12)];
    if (from + length > bytes.length) throw new RangeError('The file ends before its tables');
    const padded = new Uint8Array(Math.ceil(length / 4) * 4);
    padded.set(bytes.subarray(from, from + length));
    viewOf(directory).setUint32(record + 8, end);
    parts.push(padded);
    end += padded.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

const needed = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

function readFace(bytes: Uint8Array): ReadFace | FontFault {
  const view = viewOf(bytes);
  const tables = tablesOf(view);
  // A download that broke off has all tables in its directory, and half of them in the file.
  const isWhole = [...tables.values()].every(({ start, length }) => start + length <= bytes.length);
  const isDrawn = tables.has('glyf') && tables.has('loca');
  if (tables.has('fvar') || tables.has('CFF2')) return 'variable';
  // Chromium draws PostScript outlines as Type 3, whose text nobody could compare or search for names.
  if (tables.has('CFF ')) return 'outlines';
  if (!isWhole || !isDrawn || needed.some((tag) => !tables.has(tag))) return 'broken';
  const metrics = tables.get('OS/2')?.start ?? 0;
  if (forbidsEmbedding(view.getUint16(metrics + 8))) return 'restricted';
  const { glyphOf, ranges } = readFaceTables(bytes);
  // Later on nobody catches what a damaged table throws.
  for (const [first] of ranges()) glyphOf(first);
  const isWide = (character: string): boolean => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    return glyph !== 0 && advanceOf(view, glyph) > 0.9;
  };
  return {
    names: namesOf(view, tables.get('name')?.start ?? 0),
    weight: view.getUint16(metrics + 4),
    hasWidePunctuation: [...'‘’“”—…'].every(isWide),
    bytes,
  };
}

/**
 * OpenType 1.9, OS/2 fsType: restricted licence, and not to be embedded in part or other than as bitmaps. Where an old
 * font sets several of the first bits, the mildest holds.
 */
function forbidsEmbedding(type: number): boolean {
  return (type & 0xe) === 2 || (type & 0x300) !== 0;
}

// Family, full name, PostScript name, typographic family.
const wantedNames: ReadonlySet<number> = new Set([1, 4, 6, 16]);

/** The names of a face, in every language it has them in. */
function namesOf(view: DataView, start: number): readonly string[] {
  const strings = start + view.getUint16(start + 4);
  const names = new Set<string>();
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const record = start + 6 + index * 12;
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)];
    const isMac = platform === 1;
    // Of Macintosh's own encodings the simplified Chinese one; its Roman names are there for Windows, too.
    if (!wantedNames.has(view.getUint16(record + 6)) || (isMac && encoding !== 25)) continue;
    const at = view.byteOffset + strings + view.getUint16(record + 10);
    const text = new Uint8Array(view.buffer, at, view.getUint16(record + 8));
    names.add(new TextDecoder(isMac ? 'gb18030' : 'utf-16be').decode(text));
  }
  return [...names];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
