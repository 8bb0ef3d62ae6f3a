// Reads the tables of a TrueType or OpenType file: its PostScript name, its characters, how wide they are.

/** What we read of a face. */
export interface FaceTables {
  /** The name that `local()` needs to find the face: `NotoSerifSC-Regular`; '' if it has none. */
  readonly postScriptName: string;
  /** The glyph of a character (a code point); 0 if the face has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** The ranges of code points it has characters in (first, last), in ascending order. */
  readonly ranges: () => Iterable<readonly [first: number, last: number]>;
}

type Characters = Pick<FaceTables, 'glyphOf' | 'ranges'>;

/**
 * What we read of a face (OpenType 1.9: `name` id 6, `cmap` formats 4 and 12). Throws on other files; for those that
 * are not our own, readFontFile has tried it.
 */
export function readFaceTables(bytes: Uint8Array): FaceTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { postScriptName: readPostScriptName(view), ...readCharacters(view) };
}

/**
 * The glyph of a character in a face of which only the directory and the table of characters are read: a hundredth of
 * its file.
 */
export async function readGlyphOf(
  readPart: (from: number, length: number) => Promise<Uint8Array>,
): Promise<FaceTables['glyphOf']> {
  const viewOf = async (from: number, length: number): Promise<DataView> => {
    const { buffer, byteOffset, byteLength } = await readPart(from, length);
    return new DataView(buffer, byteOffset, byteLength);
  };
  const tables = (await viewOf(0, 12)).getUint16(4);
  const { start, length } = tableIn(await viewOf(0, 12 + tables * 16), 'cmap');
  return readCharacters(await viewOf(start, length), 0).glyphOf;
}

/** Where the tables of a face lie in its file, by tag. Throws RangeError where the file ends before its directory. */
export function tablesOf(view: DataView): ReadonlyMap<string, { readonly start: number; readonly length: number }> {
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  return new Map(
    records.map((record) => {
      const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte))).join('');
      return [tag, { start: view.getUint32(record + 8), length: view.getUint32(record + 12) }] as const;
    }),
  );
}

/** How far a glyph moves the pen, in parts of the size. */
export function advanceOf(view: DataView, glyph: number): number {
  const last = view.getUint16(tableIn(view, 'hhea').start + 34) - 1;
  const advance = view.getUint16(tableIn(view, 'hmtx').start + Math.min(glyph, last) * 4);
  return advance / view.getUint16(tableIn(view, 'head').start + 18);
}

function tableIn(view: DataView, tag: string): { readonly start: number; readonly length: number } {
  const table = tablesOf(view).get(tag);
  if (table === undefined) throw new Error(`The face has no ${tag} table`);
  return table;
}

function readPostScriptName(view: DataView): string {
  const { start } = tableIn(view, 'name');
  const strings = start + view.getUint16(start + 4);
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const record = start + 6 + index * 12;
    const [platform, id] = [view.getUint16(record), view.getUint16(record + 6)];
    if (platform !== 3 || id !== 6) continue;
    const [length, offset] = [view.getUint16(record + 8), view.getUint16(record + 10)];
    let name = '';
    for (let byte = 0; byte < length; byte += 2) name += String.fromCharCode(view.getUint16(strings + offset + byte));
    return name;
  }
  return '';
}

function readCharacters(view: DataView, start = tableIn(view, 'cmap').start): Characters {
  const subtables = Array.from({ length: view.getUint16(start + 2) }, (_, index) => {
    const offset = start + view.getUint32(start + 4 + index * 8 + 4);
    return { offset, format: view.getUint16(offset) };
  });
  const full = subtables.find(({ format }) => format === 12);
  if (full !== undefined) return readGroups(view, full.offset);
  const basic = subtables.find(({ format }) => format === 4);
  if (basic !== undefined) return readSegments(view, basic.offset);
  throw new Error('The face has no cmap of format 4 or 12');
}

// Format 12: groups of [first, last, glyph of the first], sorted.
function readGroups(view: DataView, offset: number): Characters {
  const groups = view.getUint32(offset + 12);
  const field = (group: number, at: number): number => view.getUint32(offset + 16 + group * 12 + at * 4);
  return {
    glyphOf: (codePoint) => {
      const group = firstWhere(groups, (index) => field(index, 1) >= codePoint);
      if (group === groups || field(group, 0) > codePoint) return 0;
      return field(group, 2) + codePoint - field(group, 0);
    },
    *ranges() {
      for (let group = 0; group < groups; group += 1) yield [field(group, 0), field(group, 1)] as const;
    },
  };
}

// Format 4: parallel arrays of last, first, delta and offset, sorted by last.
function readSegments(view: DataView, offset: number): Characters {
  const doubled = view.getUint16(offset + 6);
  const at = (array: number, segment: number): number =>
    offset + 14 + array * doubled + (array > 0 ? 2 : 0) + segment * 2;
  const glyphOf = (codePoint: number): number => {
    if (codePoint > 0xffff) return 0;
    const segment = firstWhere(doubled / 2, (index) => view.getUint16(at(0, index)) >= codePoint);
    if (segment === doubled / 2) return 0;
    const first = view.getUint16(at(1, segment));
    if (first > codePoint) return 0;
    const range = view.getUint16(at(3, segment));
    const listed = at(3, segment) + range + (codePoint - first) * 2;
    const glyph = range === 0 ? codePoint : listed + 2 > view.byteLength ? 0 : view.getUint16(listed);
    return range !== 0 && glyph === 0 ? 0 : (glyph + view.getUint16(at(2, segment))) & 0xffff;
  };
  return {
    glyphOf,
    *ranges() {
      for (let segment = 0; segment < doubled / 2; segment += 1) {
        yield [view.getUint16(at(1, segment)), view.getUint16(at(0, segment))] as const;
      }
    },
  };
}

// The first index below `length` for which `holds` is true, else `length`. Once true, `holds` must stay true.
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
